package org.monographfhir.terminology;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

class TerminologyLoaderTest {

  private static final String GLOSSARY = Canonical.codeSystem("nci-cancer-term");
  private static final String HEADER = "system,code,display,targetSystem,targetCode\n";
  private static final ConceptMap BUILT_IN =
      new ConceptMap(
          Map.of(
              Coding.of(GLOSSARY, "45418"),
              List.of(
                  new MapTarget(
                      Coding.of(Systems.NCIT, "C3270", "Neuroblastoma"), Equivalence.EQUIVALENT))));

  private final TerminologyLoader loader = new TerminologyLoader();

  @Test
  void readsATable() throws IOException {
    Terminology read = clean(file("table.csv"));
    assertEquals(Optional.of(ncit("C2947")), entry(read, "990002"));
    assertEquals(Optional.of(ncit("C3411")), entry(read, "990003"));
    assertEquals(Optional.empty(), read.byName("thymexoma"));
    assertEquals(BUILT_IN.translate("45418"), entry(read, "45418"));
  }

  @Test
  void readsAConceptMap() throws IOException {
    Outcome<Terminology> read = file("map.json").over(BUILT_IN);
    Terminology terminology = read.value().orElseThrow();
    assertEquals(
        Optional.of(Coding.of(Systems.NCIT, "C2947", "Chordexoma")), entry(terminology, "990002"));
    assertEquals(Optional.empty(), entry(terminology, "990001"), "narrower");
    assertEquals(
        List.of(
            new MapTarget(Coding.of(Systems.NCIT, "C900001", "Examplumab"), Equivalence.NARROWER)),
        terminology.codes(Optional.of("990001"), "x").related());
    assertEquals(Optional.empty(), entry(terminology, "990003"), "wider");
    assertEquals(
        Optional.of(Coding.of(Systems.NCIT, "C900007", "Another")),
        entry(terminology, "45418"),
        "stronger than the built-in map");
    assertEquals(List.of(), places(read));
  }

  @Test
  void readsTheFlatFile() throws IOException {
    Terminology read = clean(file("Thesaurus.txt"));
    Coding chordexoma = Coding.of(Systems.NCIT, "C2947", "Chordexoma");
    for (String name :
        List.of("Chordexoma", "chordexoma", "notochordal TUMOR", "Chordexoma (CHD)")) {
      assertEquals(Optional.of(chordexoma), read.byName(name), name);
    }
    assertEquals(
        Optional.of(Coding.of(Systems.NCIT, "C900001", "Monoclonal Antibody Ex 1")),
        read.byName("Examplumab"));
    assertEquals(BUILT_IN.translate("45418"), ncit(read, Optional.of("45418"), "Neuroblastoma"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twin",
        "TWIN",
        "Chordexom",
        "Chordexomas",
        "Chordexoma, Old",
        "Chordexoma (adult)",
        "",
        " "
      })
  void neverGuesses(String words) throws IOException {
    assertEquals(Optional.empty(), ncit(clean(file("Thesaurus.txt")), Optional.of("1"), words));
  }

  @Test
  void saysWhichConceptsShareAName() throws IOException {
    Terminology read = clean(file("Thesaurus.txt"));
    assertEquals(
        "a.txt:7: warning: [terminology.ambiguous-name] \"Twin\" names several concepts (C900004,"
            + " C900005), none is taken; entry 12 is in no map",
        read.rivals("a.txt", 7, Optional.of("12"), "Twin").orElseThrow().toString());
    assertEquals(Optional.empty(), read.rivals("a.txt", 7, Optional.of("45418"), "Twin"));
    assertEquals(Optional.empty(), read.rivals("a.txt", 7, Optional.of("12"), "Chordexoma"));
  }

  @Test
  void oldFlatFilesHaveTheNameElsewhere() throws IOException {
    add("a.txt", "C12\tSome Name\tC1\t\t\t\t\r\n\r\nC13\t<http://x#C13>\tC1\t\t\tShown\t\r\n");
    Terminology read = clean(loader);
    assertEquals(
        Optional.of(Coding.of(Systems.NCIT, "C12", "Some Name")), read.byName("some name"));
    assertEquals(Optional.of(Coding.of(Systems.NCIT, "C13", "Shown")), read.byName("shown"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a.csv##a.csv:1: error: [terminology.csv]",
        "a.csv#x,990002,y,z,C1#a.csv:1: error: [terminology.csv]",
        "a.csv#code,targetCode#a.csv:1: error: [terminology.csv]",
        "a.txt##a.txt:1: error: [terminology.flat-file]",
        "a.txt#Read me first#a.txt:1: error: [terminology.flat-file]",
        "a.json##a.json:1: error: [terminology.concept-map]",
        "a.json#{\"resourceType\": \"ValueSet\"}#a.json:1: error: [terminology.concept-map]",
      })
  void refusesWhatIsNotWhatItsNameSays(String name, String content, String expected)
      throws IOException {
    add(name, content == null ? "" : content);
    Outcome<Terminology> read = loader.over(BUILT_IN);
    assertTrue(read.value().isEmpty());
    assertEquals(List.of(expected), places(read));
  }

  @Test
  void saysWhereJsonBreaks() throws IOException {
    add("a.JSON", "{\n\"resourceType\":\n oops}");
    assertEquals(
        List.of("a.JSON:3: error: [terminology.concept-map]"), places(loader.over(BUILT_IN)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x,\"y\n", "\"x\" y,z\n"})
  void refusesBrokenQuoting(String row) throws IOException {
    add("a.csv", HEADER + "a,b,c,d,e\n" + row);
    assertEquals(List.of("a.csv:3: error: [terminology.csv]"), places(loader.over(BUILT_IN)));
  }

  @Test
  void refusesATableThatIsNotUtf8() throws IOException {
    loader.add("a.csv", bytes((HEADER + row("1", "Ménière", "C1")).getBytes(ISO_8859_1)));
    Outcome<Terminology> read = loader.over(BUILT_IN);
    assertTrue(read.diagnostics().get(0).toString().contains("not UTF-8"), read.toString());
  }

  @Test
  void passesByLinesThatCannotBeUsed() throws IOException {
    add(
        "a.csv",
        "\uFEFF"
            + HEADER
            + row("1", "\"two\nlines\"", "C1")
            + "too,few\n"
            + "\n"
            + row("CDR0000012", "x", "C1")
            + row("0012", "x", "C1")
            + row("12", "x", "3270")
            + "http://loinc.org,1,x,"
            + Systems.NCIT
            + ",C1\n"
            + row("13", "x", "C 1")
            + row("14", "x", "C1")
            + row("", "x", "C1")
            + row("15", "x", ""));
    Outcome<Terminology> read = loader.over(BUILT_IN);
    assertEquals(
        List.of(
            "a.csv:4: warning: [terminology.line]",
            "a.csv:6: warning: [terminology.line]",
            "a.csv:7: warning: [terminology.line]",
            "a.csv:8: warning: [terminology.line]",
            "a.csv:10: warning: [terminology.line]",
            "a.csv:12: warning: [terminology.line]",
            "a.csv:1: information: [terminology.open]",
            "a.csv:1: information: [terminology.other-system]"),
        places(read));
    assertTrue(read.diagnostics().get(5).message().startsWith("1 more"), read.toString());
    assertEquals(Optional.of(ncit("C1")), entry(read.value().orElseThrow(), "14"));
  }

  @Test
  void passesByLinesOfTheFlatFileThatCannotBeUsed() throws IOException {
    String good = "C7\tx\t\tSeven\t\t\t\tFinding\n";
    String tooLong = "C8\tx\t\tEight\t" + "x".repeat(Lines.LONGEST) + "\t\t\tFinding\n";
    byte[] latin = "C9\tx\t\tNeun fünf\t\t\t\tFinding\n".getBytes(ISO_8859_1);
    String many =
        IntStream.range(0, 100).mapToObj(i -> "bad " + i + "\n").collect(Collectors.joining());
    byte[] all = (tooLong + many + good).getBytes(UTF_8);
    byte[] file = new byte[latin.length + all.length];
    System.arraycopy(latin, 0, file, 0, latin.length);
    System.arraycopy(all, 0, file, latin.length, all.length);
    loader.add("a.txt", bytes(file));
    Outcome<Terminology> read = loader.over(BUILT_IN);
    assertEquals(6, read.diagnostics().size(), read.toString());
    assertEquals(
        "a.txt:6: warning: [terminology.line] 97 more from here on cannot be used",
        read.diagnostics().get(5).toString());
    Terminology terminology = read.value().orElseThrow();
    assertTrue(terminology.byName("seven").isPresent());
    assertTrue(terminology.byName("eight").isEmpty());
  }

  /** From the entry to the Thesaurus and on, where every step means the same. */
  @Test
  void mapsAreChained() throws IOException {
    String icd = "http://hl7.org/fhir/sid/icd-10-cm";
    String sct = "http://snomed.info/sct";
    add(
        "a.csv",
        "system,code,display,targetSystem,targetCode,equivalence\n"
            + (Systems.NCIT + ",C3270,Neuroblastoma," + icd + ",X74.9,wider\n")
            + (Systems.NCIT + ",C3270,Neuroblastoma," + sct + ",900001,equivalent\n")
            + (sct + ",900001,x,http://example.org/own,N-1,equal\n")
            + (icd + ",X74.9,x,http://example.org/two,N-2,narrower\n")
            + (GLOSSARY + ",7,x," + sct + ",900007,\n"));
    Codes codes = clean(loader).codes(Optional.of("45418"), "neuroblastoma");
    assertEquals(
        List.of(
            Coding.of(Systems.NCIT, "C3270", "Neuroblastoma"),
            Coding.of(sct, "900001"),
            Coding.of("http://example.org/own", "N-1")),
        codes.same());
    assertEquals(
        List.of(new MapTarget(Coding.of(icd, "X74.9"), Equivalence.WIDER)), codes.related());
  }

  /** What says two codes of one system equally near says none; what is nearer is stronger. */
  @Test
  void ofTwoWaysTheNearerIsTaken() throws IOException {
    String sct = "http://snomed.info/sct";
    add(
        "a.csv",
        HEADER
            + (Systems.NCIT + ",C3270,x," + sct + ",2\n")
            + (GLOSSARY + ",45418,x," + sct + ",1\n"));
    assertEquals(
        Optional.of(Coding.of(sct, "1")), clean(loader).codes(Optional.of("45418"), "x").of(sct));
  }

  @Test
  void wordsWithoutALinkAreSources() throws IOException {
    add(
        "a.csv",
        HEADER + WordCodes.SYSTEM + ",Rare\u2013Disease  (RD1)," + "x," + Systems.NCIT + ",C9\n");
    add("b.csv", HEADER + WordCodes.SYSTEM + ",rare tumor,x," + Systems.NCIT + ",C8\n");
    Terminology read = clean(loader);
    assertEquals(Optional.of(ncit("C9")), ncit(read, Optional.empty(), "rare-disease\u00a0(rd1)"));
    assertEquals(Optional.of(ncit("C8")), ncit(read, Optional.of("5"), "Rare tumors (RT)"));
    assertEquals(Optional.empty(), ncit(read, Optional.empty(), "rare tumors of the bone"));
  }

  @Test
  void linesThatAreStillToBeFilledInArePassedBy() throws IOException {
    add("a.csv", HEADER + row("12", "x", "") + row("13", "x", "C3"));
    Outcome<Terminology> read = loader.over(BUILT_IN);
    assertEquals(List.of("a.csv:1: information: [terminology.open]"), places(read));
    assertEquals(Optional.of(ncit("C3")), entry(read.value().orElseThrow(), "13"));
  }

  @Test
  void theFirstOfTwoFilesWins() throws IOException {
    add("b.csv", HEADER + row("12", "x", "C1") + row("13", "x", "C3"));
    add("a.csv", HEADER + row("13", "x", "C3") + row("12", "x", "C2"));
    Outcome<Terminology> read = loader.over(BUILT_IN);
    assertEquals(Optional.of(ncit("C1")), entry(read.value().orElseThrow(), "12"));
    assertEquals(
        List.of(
            "a.csv:3: warning: [terminology.contradiction] 12 is C2 here and C1 in b.csv:2, which"
                + " was given first and is taken"),
        read.diagnostics().stream().map(Diagnostic::toString).toList());
  }

  @Test
  void aFileThatContradictsItselfSaysNothing() throws IOException {
    add("a.csv", HEADER + row("12", "x", "C1") + row("12", "x", "C2") + row("45418", "x", "C4"));
    add("b.csv", HEADER + row("12", "x", "C3") + row("12", "x", "C3"));
    Outcome<Terminology> read = loader.over(BUILT_IN);
    assertEquals(List.of("a.csv:2: warning: [terminology.contradiction]"), places(read));
    assertEquals(Optional.of(ncit("C3")), entry(read.value().orElseThrow(), "12"));
  }

  @Test
  void whatCannotBeReadIsNoContent() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }
        };
    for (String name : List.of("a.csv", "a.json", "a.txt")) {
      assertThrows(IOException.class, () -> loader.add(name, broken), name);
    }
  }

  private Terminology clean(TerminologyLoader loaded) {
    Outcome<Terminology> read = loaded.over(BUILT_IN);
    assertEquals(List.of(), read.diagnostics());
    return read.value().orElseThrow();
  }

  private TerminologyLoader file(String name) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/terminology/" + name)) {
      loader.add(name, in);
    }
    return loader;
  }

  private void add(String name, String content) throws IOException {
    loader.add(name, bytes(content.getBytes(UTF_8)));
  }

  private static InputStream bytes(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  private static String row(String code, String display, String target) {
    return String.join(",", GLOSSARY, code, display, Systems.NCIT, target) + "\n";
  }

  private static Optional<Coding> entry(Terminology terminology, String id) {
    return ncit(terminology, Optional.of(id), "no name");
  }

  private static Optional<Coding> ncit(
      Terminology terminology, Optional<String> entry, String words) {
    return terminology.codes(entry, words).of(Systems.NCIT);
  }

  private static Coding ncit(String code) {
    return Coding.of(Systems.NCIT, code);
  }

  private static List<String> places(Outcome<Terminology> read) {
    return read.diagnostics().stream()
        .map(found -> found.toString().replaceFirst("(\\]).*", "$1"))
        .toList();
  }
}
