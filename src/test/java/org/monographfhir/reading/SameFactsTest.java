package org.monographfhir.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.markdown.Addresses;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Reading;

/**
 * A page says the same whatever program it went through: its HTML, and the Markdown that converters
 * make of it, against the facts that stand in {@code inputs/facts}.
 */
class SameFactsTest {

  private static final Path INPUTS = Path.of("src/test/resources/inputs");
  private static final String DRUGS = "https://www.cancer.gov/about-cancer/treatment/drugs/";
  private static final Set<Part> FACTS =
      EnumSet.of(
          Part.NAME,
          Part.PRONUNCIATION,
          Part.BRANDS,
          Part.FDA,
          Part.CODE,
          Part.DOCUMENTS,
          Part.MEMBERS,
          Part.STATUS,
          Part.CONDITIONS);

  private static final Set<Part> OF_DRUG =
      EnumSet.of(Part.NAME, Part.BRANDS, Part.FDA, Part.CODE, Part.DOCUMENTS, Part.MEMBERS);

  private final PageReading pages = new PageReading(new Addresses(Optional.of(DRUGS), false));

  @TestFactory
  Stream<DynamicTest> saysTheSame() throws IOException {
    return sources().stream()
        .map(source -> dynamicTest(source.getFileName().toString(), () -> check(source)));
  }

  private void check(Path source) throws IOException {
    Outcome<Reading> outcome = read(source);
    assertTrue(outcome.value().isPresent(), outcome.diagnostics().toString());
    Monograph page = outcome.value().get().monograph();
    assertEquals(expected(source), ReadingText.of(page, isXml(source) ? OF_DRUG : FACTS));
    // The sentence of the summary in XML is of a kind that pages no longer have.
    assertEquals(List.of(), isXml(source) ? List.of() : warnings(outcome));
  }

  /** For people: {@code mvn test -Dtest=SameFactsTest} shows it. */
  @Test
  void printsTheTable() throws IOException {
    TreeMap<String, String> table = new TreeMap<>();
    for (Path source : sources()) {
      Monograph page = read(source).value().orElseThrow().monograph();
      table.put(source.getFileName().toString(), row(page));
    }
    table.forEach((source, row) -> System.out.printf("%-44s %s%n", source, row));
    assertEquals(46, table.size());
  }

  private static String row(Monograph page) {
    long terms =
        page.indications().stream()
            .flatMap(use -> use.conditions().stream())
            .filter(term -> !term.glossaryIds().isEmpty())
            .count();
    return "%-14s brands %d, members %d, uses %d, terms %d, %s, %s"
        .formatted(
            page.name(),
            page.brandNames().size(),
            page.members().size(),
            page.indications().size(),
            terms,
            page.approval().status().code(),
            page.ncitCode().orElse("-"));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(INPUTS)) {
      return files
          .filter(f -> Set.of("html", "markdown", "xml").contains(f.getParent().getFileName() + ""))
          .sorted()
          .toList();
    }
  }

  private Outcome<Reading> read(Path source) throws IOException {
    return pages.of(source.getFileName().toString(), Files.readAllBytes(source));
  }

  private static boolean isXml(Path source) {
    return source.toString().endsWith(".xml");
  }

  private static String expected(Path source) throws IOException {
    String page =
        isXml(source) ? "imatinib" : source.getFileName().toString().replaceFirst("\\..*", "");
    return Files.readString(INPUTS.resolve("facts").resolve(page + ".txt"));
  }

  private static List<String> warnings(Outcome<Reading> outcome) {
    return outcome.diagnostics().stream()
        .filter(d -> d.severity() != Severity.INFORMATION)
        .map(Diagnostic::toString)
        .toList();
  }
}
