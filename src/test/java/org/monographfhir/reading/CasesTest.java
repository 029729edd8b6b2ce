package org.monographfhir.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.monograph.Reading;

/**
 * Small pages, each made for one thing that real pages do, against their correct reading and the
 * diagnostics they give: one folder each. -Dcases=update writes what was read.
 */
class CasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  private final PageReading pages = new PageReading();

  @TestFactory
  Stream<DynamicTest> isReadRight() throws IOException {
    return cases().stream().map(c -> dynamicTest(c.name(), () -> check(c)));
  }

  private void check(Case folder) throws IOException {
    Outcome<Reading> outcome = pages.of("input.txt", folder.input());
    if ("update".equals(System.getProperty("cases"))) {
      assertNull(System.getenv("CI"), "cases are updated by people, who read the change");
      folder.update(outcome);
    }
    assertEquals(folder.expected(), folder.actual(outcome), folder.name());
  }

  @Test
  void everyPhenomenonHasACase() throws IOException {
    Set<String> missing = phenomena();
    cases().forEach(c -> missing.remove(c.phenomenon()));
    assertEquals(Set.of(), missing);
  }

  /** The phenomena of the pages, A1 to G. */
  private static Set<String> phenomena() {
    Set<String> all = new TreeSet<>(Set.of("F", "G"));
    all.addAll(numbered("A", 10));
    all.addAll(numbered("B", 13));
    all.addAll(numbered("C", 20));
    all.addAll(numbered("D", 21));
    all.addAll(numbered("E", 17));
    return all;
  }

  private static List<String> numbered(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(n -> letter + n).toList();
  }

  private static List<Case> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(Case::new)
          .collect(Collectors.toList());
    }
  }
}
