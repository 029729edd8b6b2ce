package org.monographfhir.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.utilities.filesystem.ManagedFileAccess;
import org.hl7.fhir.utilities.filesystem.ManagedFileAccess.FileAccessPolicy;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.http.ManagedWebAccess.WebAccessPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.target.Targets;

/**
 * Files of the kinds that people have, each beside what is found in it: {@code name.json} and
 * {@code name.txt}, a line for each error and warning. A name that ends in {@code -good} has no
 * error.
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

  /** Each kind has something to find, something that is right, and a row in the table. */
  @Test
  void hasBothOfEachKind() throws IOException {
    String table = Files.readString(CASES.resolve("README.md"));
    Map<String, Set<Boolean>> kinds =
        cases()
            .collect(
                Collectors.groupingBy(
                    each -> each.getParent().getFileName().toString(),
                    TreeMap::new,
                    Collectors.mapping(
                        each -> each.toString().endsWith("-good.json"), Collectors.toSet())));
    kinds.forEach(
        (kind, good) -> {
          assertEquals(Set.of(true, false), good, kind);
          assertTrue(table.contains("| `" + kind + "` |"), kind);
        });
  }

  /** A file that an attachment points to is not opened, and a package not fetched. */
  @Test
  void staysOffline() {
    assertEquals(WebAccessPolicy.PROHIBITED, ManagedWebAccess.getAccessPolicy());
    assertEquals(FileAccessPolicy.PROHIBITED, ManagedFileAccess.getAccessPolicy());
  }
}
