package org.monographfhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.target.Targets;

/**
 * Files of the kinds that people have, each beside what is found in it: {@code name.json} and {@code
 * name.txt}, a line for each error and warning. A name that ends in {@code -good} has no error.
 */
class InspectionCasesTest {

  private static final Path CASES = Path.of("src/test/resources/field");

  private static final Inspection INSPECTION =
      Inspection.bundled(new Targets().named("generic").orElseThrow()).value().orElseThrow();

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> all = Files.walk(CASES)) {
      return all.filter(each -> each.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundAndNothingElse(Path file) throws IOException {
    List<Diagnostic> all = INSPECTION.json("f", Files.readString(file));
    List<String> found =
        all.stream()
            .filter(each -> each.severity() != Severity.INFORMATION && !isAdvice(each))
            .map(each -> each.line() + ": " + each.severity() + ": " + each.code())
            .toList();
    Path expected = Path.of(file.toString().replaceFirst("json$", "txt"));
    if (Boolean.getBoolean("cases.update")) {
      Files.writeString(expected, String.join("\n", found) + (found.isEmpty() ? "" : "\n"));
    }
    assertEquals(Files.readAllLines(expected), found);
    boolean good = file.toString().endsWith("-good.json");
    assertTrue(!good || found.stream().noneMatch(each -> each.contains("error")), found.toString());
  }

  private static boolean isAdvice(Diagnostic each) {
    return each.message().contains("Best Practice");
  }

  /** Each kind has something to find, and something that is right. */
  @Test
  void hasBothOfEachKind() throws IOException {
    List<String> names = cases().map(Path::toString).toList();
    assertTrue(names.stream().anyMatch(each -> each.endsWith("-good.json")));
    assertTrue(names.stream().anyMatch(each -> !each.endsWith("-good.json")));
  }
}
