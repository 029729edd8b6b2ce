package org.monographfhir.terminology.drug;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** Small files in each of the real formats; their codes are made up. */
class DrugCodesTest {

  private static final Path FILES = Path.of("src/test/resources/drug-codes");
  private static final DrugKeys DINUTUXIMAB =
      new DrugKeys(
          "Dinutuximab",
          List.of("Unituxin"),
          Optional.of("C1570"),
          List.of("d66bdf0d-9d65-45de-ae5b-a58617c27492"));
  private static final DrugKeys OTHER =
      new DrugKeys(
          "Dinutuxima", List.of("Unitux"), Optional.of("C157"), List.of("d66bdf0d-9d65-45de-ae5b"));
  private static final String UNII = "http://fdasis.nlm.nih.gov|";
  private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm|";
  private static final String NDC = "http://hl7.org/fhir/sid/ndc|";

  private final DrugCodeLoader loader = new DrugCodeLoader();

  @Test
  void baseAndSaltAreBothThereAndToldApart() throws IOException {
    files("UNII_Records_30Nov2026.txt", "RXNCONSO.RRF");
    assertEquals(
        List.of(
            UNII + "TEST0UNII1 ncit DINUTUXIMAB WITH A TAB",
            RXNORM + "900000001 ncit IN dinutuximab",
            UNII + "TEST0UNII2 ncit DINUTUXIMAB SALT",
            RXNORM + "900000002 ncit PIN dinutuximab salt",
            "http://www.whocc.no/atc|L01ZZ99 rxcui dinutuximab"),
        words(found(DINUTUXIMAB).ingredients()));
  }

  @Test
  void rxNormAloneIsFoundByTheExactName() throws IOException {
    files("RXNCONSO.RRF");
    assertEquals(
        RXNORM + "900000001 name IN dinutuximab", words(found(DINUTUXIMAB).ingredients()).get(0));
  }

  @Test
  void theLabelsOfASetIdAreProducts() throws IOException {
    files("rxnorm_mappings.txt");
    FoundCodes found = found(DINUTUXIMAB);
    assertEquals(List.of(), found.ingredients());
    assertEquals(
        List.of(
            RXNORM + "900000010 set-id SBD dinutuximab 3.5 MG/ML [Examplex]",
            RXNORM + "900000011 set-id SCD 5 ML dinutuximab 3.5 MG/ML Injection"),
        words(found.products()));
  }

  @Test
  void openFdaHasBoth() throws IOException {
    files("drug-label-0001-of-0001.json");
    FoundCodes found = found(DINUTUXIMAB);
    assertEquals(List.of(UNII + "TEST0UNII1 set-id DINUTUXIMAB"), words(found.ingredients()));
    assertEquals(
        List.of(
            RXNORM + "900000011 set-id",
            NDC + "90001-001 set-id Unituxin",
            NDC + "90001-001-01 set-id Unituxin",
            "urn:oid:2.16.840.1.113883.3.150|BLA900001 set-id Unituxin"),
        words(found.products()));
  }

  @Test
  void seerTablesAreFoundByGenericAndBrandName() throws IOException {
    files("canmed-hcpcs_results.csv", "canmed-ndconc.csv");
    assertEquals(
        List.of(
            "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets|J9999 name Unituxin"
                + " (Dinutuximab) 0.1 mg",
            NDC + "90001-0001 name Unituxin (Dinutuximab) 3.5 mg/mL",
            NDC + "90001-0001-01 name Unituxin (Dinutuximab) 3.5 mg/mL"),
        words(found(DINUTUXIMAB).products()));
  }

  @Test
  void nothingIsFoundByWhatIsSimilar() throws IOException {
    try (Stream<Path> all = Files.list(FILES)) {
      for (Path file : all.filter(each -> !each.endsWith("Thesaurus.txt")).sorted().toList()) {
        files(file.getFileName().toString());
      }
    }
    assertEquals(FoundCodes.NONE, found(OTHER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNII\tPT\tNCIT\tRXCUI\nTEST0UNII1\tX\tC1570\t\n",
        "\uFEFFunii\tPreferred Term\tNCIt\r\nTEST0UNII1\tX\tC1570\r\n",
        "RN\tNCI Thesaurus\tDisplay_Name\tRXCUI\tUNII\n\tC1570\tX\t\tTEST0UNII1\n\n",
        "\"UNII\",\"PT\",\"NCIT\"\n\"TEST0UNII1\",\"X\",\"C1570\"",
      })
  void columnsAreFoundByTheirNames(String table) throws IOException {
    add("a.txt", table);
    assertEquals(List.of(UNII + "TEST0UNII1 ncit X"), words(found(DINUTUXIMAB).ingredients()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a.txt#UNII;PT;NCIT\\n#1: error: [terminology.drug-codes] none of the files that are known",
        "a.txt##1: error: [terminology.drug-codes] none of the files that are known",
        "a.txt#UNII\\tPT\\tNCIT\\nTEST0UNII1\\tX\\tC1570\\nTEST0UNII2\\tY#3: error:"
            + " [terminology.drug-codes] cut off: the last line has not the 3 fields",
        "a.json#{\"results\": [ {\"set_id\": \"x\"#1: error: [terminology.drug-codes] not JSON, or"
            + " cut off",
        "a.json#{\"results\": []}#1: error: [terminology.drug-codes] no openFDA drug labels",
        "a.json#[]#1: error: [terminology.drug-codes] no openFDA drug labels",
        "a.csv#PK\\3\\4#1: error: [terminology.drug-codes] none of the files",
      })
  void ofAWrongOrTruncatedFileNothingIsTaken(String name, String content, String expected)
      throws IOException {
    add(name, content == null ? "" : content.translateEscapes());
    Outcome<DrugCodes> read = loader.build();
    assertTrue(read.value().isEmpty());
    String said = read.diagnostics().get(0).toString();
    assertTrue(said.startsWith(name + ":" + expected), said);
  }

  @Test
  void linesThatCannotBeUsedAreNamed() throws IOException {
    add("a.txt", "UNII\tPT\tNCIT\nshort\nTEST0UNII1\tX\tC 1\nBAD\tX\tC1\nTEST0UNII1\tX\tC1570\n");
    assertEquals(
        List.of(
            "a.txt:2: warning: [terminology.line] not 3 fields",
            "a.txt:3: warning: [terminology.line] \"C 1\" is no code of its column",
            "a.txt:4: warning: [terminology.line] \"BAD\" is no UNII"),
        said(loader.build().diagnostics()));
    assertEquals(List.of(UNII + "TEST0UNII1 ncit X"), words(found(DINUTUXIMAB).ingredients()));
  }

  @Test
  void whatIsNotUtf8IsPassedBy() throws IOException {
    loader.add(
        "a.txt",
        bytes(
            "UNII\tPT\tNCIT\nTEST0UNII1\tM\u00e9\tC1570\nTEST0UNII2\tX\tC1\n"
                .getBytes(ISO_8859_1)));
    assertEquals(List.of(), found(DINUTUXIMAB).ingredients());
    assertTrue(said(loader.build().diagnostics()).get(0).contains("a.txt:2: warning"));
  }

  @Test
  void aFileThatContradictsItselfSaysNothingOfThatSubstance() throws IOException {
    files("UNII_Records_30Nov2026.txt");
    DrugKeys twice = new DrugKeys("x", List.of(), Optional.of("C900004"), List.of());
    assertEquals(List.of(), found(twice).ingredients());
    assertEquals(
        List.of(
            "UNII_Records_30Nov2026.txt:6: warning: [terminology.line] TEST0UNII4 is there twice"
                + " with other codes, none of them is taken"),
        said(loader.build().diagnostics()));
  }

  @Test
  void filesThatContradictEachOtherAreNamedAndTheFirstIsTaken() throws IOException {
    add("new.txt", "UNII\tPT\tNCIT\tRXCUI\nTEST0UNII9\tX\tC1570\t7\n");
    add("old.txt", "UNII\tPT\tNCIT\tRXCUI\nTEST0UNII8\tX\tC1570\t7\n");
    add(
        "RXNCONSO.RRF",
        "8|ENG||||||1||||MTHSPL|SU|TEST0UNII9|X||N|4096|\n"
            + "8|ENG||||||1||||RXNORM|IN|8|x||N|4096|\n");
    FoundCodes found = found(DINUTUXIMAB);
    assertEquals(
        List.of(UNII + "TEST0UNII9 ncit X", RXNORM + "7 ncit"), words(found.ingredients()));
    assertEquals(
        List.of(
            "C1570 is TEST0UNII9 in new.txt and TEST0UNII8 in old.txt; the first is taken",
            "UNII TEST0UNII9 is 7 in new.txt and 8 in RXNCONSO.RRF; the first is taken"),
        found.conflicts());
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      try (InputStream in = Files.newInputStream(FILES.resolve(name))) {
        loader.add(name, in);
      }
    }
  }

  private void add(String name, String content) throws IOException {
    loader.add(name, bytes(content.getBytes(UTF_8)));
  }

  private FoundCodes found(DrugKeys keys) {
    return loader.build().value().orElseThrow().find(keys);
  }

  private static InputStream bytes(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  private static List<String> said(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::toString).toList();
  }

  private static List<String> words(List<DrugCode> codes) {
    return codes.stream()
        .map(
            code ->
                "%s|%s %s %s %s"
                    .formatted(
                        code.coding().system(),
                        code.coding().code(),
                        code.key().code(),
                        code.termType().orElse(""),
                        code.coding().display().orElse(""))
                    .replaceAll("\\s+", " ")
                    .strip())
        .toList();
  }
}
