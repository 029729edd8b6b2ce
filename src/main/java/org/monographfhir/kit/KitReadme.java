package org.monographfhir.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.monographfhir.target.FhirVersion;

/** What a tester reads first. The words are in {@code README.md}; the tables say what is there. */
final class KitReadme {

  static final String FILE = "README.md";

  private final FhirVersion fhir;
  private final StringBuilder good = new StringBuilder();
  private final StringBuilder bad = new StringBuilder();
  private final StringBuilder leftOut = new StringBuilder();

  KitReadme(FhirVersion fhir) {
    this.fhir = fhir;
  }

  void good(KitBundle bundle, String shows) {
    good.append(row(code(bundle.file()), shows));
  }

  void bad(Mistake mistake, KitBundle bundle) {
    bad.append(
        row(
            code(bundle.file()),
            mistake.kind().code(),
            mistake.what(),
            mistake.note().map(note -> mistake.why() + " " + note).orElse(mistake.why()),
            mistake.expect().stream().collect(Collectors.joining("`, `", "`", "`"))));
  }

  void leftOut(String file, String why) {
    leftOut.append(row(code(file), why));
  }

  byte[] encode(String fhirPackage) {
    String words = words();
    if (leftOut.isEmpty()) {
      words = words.substring(0, words.indexOf("## Left out")).strip() + "\n";
    }
    return words
        .replace("{{package}}", fhirPackage)
        .replace("{{fhir}}", fhir.name())
        .replace("{{fhirVersion}}", fhir.number())
        .replace("{{drug}}", drug())
        .replace("{{good}}\n", good)
        .replace("{{bad}}\n", bad)
        .replace("{{left out}}\n", leftOut)
        .getBytes(UTF_8);
  }

  /** The resources that a drug becomes. */
  private String drug() {
    return switch (fhir) {
      case R4 -> "the drug and its uses (`MedicationKnowledge`)";
      case R5 ->
          "the drug (`MedicationKnowledge`, `MedicinalProductDefinition`), its uses"
              + " (`ClinicalUseDefinition`) with whom they are for (`Group`) and their approval"
              + " (`RegulatedAuthorization`)";
    };
  }

  private static String code(String file) {
    return "`" + file + "`";
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String words() {
    try (InputStream words = KitReadme.class.getResourceAsStream(FILE)) {
      return new String(words.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
