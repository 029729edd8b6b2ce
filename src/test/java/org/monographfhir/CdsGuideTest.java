package org.monographfhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.cli.Ran;

/** The expressions of the guide for decision support find what stands below them. */
class CdsGuideTest {

  private static final Path GUIDE = Path.of("src/site/markdown/guides/cds.md");
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  @TempDir static Path folder;

  /** A block: its first line names the file, the last lines are what is found. */
  record Sample(String file, String expression, List<String> found) {

    static Sample of(String block) {
      List<String> lines = block.lines().toList();
      assertTrue(lines.get(0).startsWith("// of "), block);
      List<String> found =
          lines.stream()
              .filter(line -> line.startsWith("// = "))
              .map(it -> it.substring(5))
              .toList();
      assertTrue(!found.isEmpty(), block);
      return new Sample(
          lines.get(0).substring(6), block, found.equals(List.of("nothing")) ? List.of() : found);
    }

    @Override
    public String toString() {
      return file + ": " + found;
    }
  }

  @BeforeAll
  static void writeTheKit() {
    Ran run = Ran.with("package", "--kit", "-o", folder.resolve("kit"));
    assertEquals(0, run.code(), run.err());
  }

  static Stream<Sample> samples() throws IOException {
    return Pattern.compile("(?ms)^```fhirpath\\n(.*?)^```$")
        .matcher(Files.readString(GUIDE))
        .results()
        .map(match -> Sample.of(match.group(1)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void finds(Sample sample) throws IOException {
    Path file = Path.of(sample.file());
    if (sample.file().startsWith("kit/")) {
      file = folder.resolve(file);
    }
    Bundle bundle = FHIR.newJsonParser().parseResource(Bundle.class, Files.readString(file));
    List<String> found =
        FHIR.newFhirPath().evaluate(bundle, sample.expression(), IBase.class).stream()
            .map(value -> ((IPrimitiveType<?>) value).getValueAsString())
            .toList();
    assertEquals(sample.found(), found);
  }
}
