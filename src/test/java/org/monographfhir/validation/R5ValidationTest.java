package org.monographfhir.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.validation.definition.Definitions;
import org.monographfhir.validation.pack.Release;

/** What this program says about R5: nothing about its own output, and an error about a mistake. */
class R5ValidationTest {

  private static final ProfileValidator VALIDATOR =
      new ProfileValidator(Definitions.bundled(Release.R5).value().orElseThrow());

  @Test
  void theSeedsAreValid() throws IOException {
    assertEquals(List.of(), VALIDATOR.validate("seeds", Files.readString(R5Mistakes.SEEDS)));
  }

  @TestFactory
  Stream<DynamicTest> mistakesAreErrors() throws IOException {
    Map<String, String> all = R5Mistakes.all();
    assertTrue(all.size() >= 30, all.keySet().toString());
    return all.entrySet().stream()
        .map(each -> dynamicTest(each.getKey(), () -> isRefused(each.getValue())));
  }

  private static void isRefused(String bundle) {
    List<Diagnostic> found = VALIDATOR.validate("broken", bundle);
    assertTrue(
        found.stream().anyMatch(each -> each.severity() == Severity.ERROR), found.toString());
  }

  @Test
  void validateTakesR5() {
    Ran run = Ran.with("validate", R5Mistakes.SEEDS, "--fhir", "r5", "--fail-on", "warning");
    assertEquals(0, run.code(), run.out());
    assertEquals(1, Ran.with("validate", R5Mistakes.SEEDS).code(), "it is no R4");
  }

  @Test
  void validateFindsMistakes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("broken.json");
    Files.writeString(file, R5Mistakes.all().get("combinationMethod"));
    Ran run = Ran.with("validate", file, "--fhir", "r5");
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("combinationMethod"), run.out());
  }

  /**
   * Ours, one of them with another rule: it alone is broken. What is shared with R4 is built in.
   */
  @Test
  void definitionsCanBeThoseOfAFolder(@TempDir Path folder) throws IOException {
    Path profiles = Files.createDirectories(folder.resolve("profiles"));
    try (Stream<Path> files = Files.list(Path.of("profiles-r5"))) {
      for (Path each : files.toList()) {
        String text = Files.readString(each);
        Files.writeString(
            profiles.resolve(each.getFileName()),
            text.replace("implies indication.intendedEffect.exists()", "and true"));
      }
    }
    Ran run =
        Ran.with("convert", "seeds", "--fhir", "r5", "--profiles", profiles, "-o", folder, "-q");
    assertEquals(1, run.code(), run.err());
    assertEquals(
        Set.of("validation.cmf-r5-5"),
        Pattern.compile("(?:error|warning): \\[(validation[^\\]]+)\\]")
            .matcher(run.err())
            .results()
            .map(each -> each.group(1))
            .collect(Collectors.toSet()),
        run.err());
  }

  @Test
  void definitionsOfAFolderAreOfTheVersionThatIsAskedFor() {
    Ran run = Ran.with("validate", R5Mistakes.SEEDS, "--fhir", "r5", "--profiles", "profiles");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("[validation.definition.version]"), run.err());
  }

  /** A folder that has what our package has makes the same package. */
  @Test
  void aPackageCanBeMadeOfAFolder(@TempDir Path folder) throws IOException {
    String name = "monograph.fhir.r5-0.2.0.tgz";
    Ran.with("package", "--fhir", "r5", "-o", folder);
    byte[] ours = Files.readAllBytes(folder.resolve(name));
    Files.delete(folder.resolve(name));
    Ran run = Ran.with("package", "--fhir", "r5", "--profiles", "profiles-r5", "-o", folder);
    assertEquals(0, run.code(), run.err());
    assertArrayEquals(ours, Files.readAllBytes(folder.resolve(name)));
  }
}
