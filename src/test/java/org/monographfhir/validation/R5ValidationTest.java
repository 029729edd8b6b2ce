package org.monographfhir.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  @Test
  void definitionsOfAFolderAreThoseOfR4(@TempDir Path out) {
    Ran run = Ran.with("convert", "seeds", "--fhir", "r5", "--profiles", "profiles", "-o", out);
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("[convert.profiles-of-r4]"), run.err());
  }
}
