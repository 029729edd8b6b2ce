package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.CdsExample;

/**
 * The expressions of the guide for decision support find the same by engines that share no code
 * with HAPI's, which {@code CdsGuideTest} asks.
 */
class FhirPathIT {

  private static final Path PROGRAMS = Path.of("target/interop");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static Path questions;

  /** A program that reads questions and writes answers, one a line. */
  record Engine(String name, List<String> command) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Engine> engines() {
    String classPath = PROGRAMS + "/ibm-fhir/classes:" + PROGRAMS + "/ibm-fhir/lib/*";
    return Stream.of(
        new Engine(
            "ibm", List.of("java", "-cp", classPath, "org.monographfhir.interop.Expressions")),
        new Engine("medplum", node("medplum")),
        new Engine("fhirpath.js", node("fhirpath.js")));
  }

  private static List<String> node(String engine) {
    String program = PROGRAMS + "/medplum/expressions.mjs";
    return List.of("node", "--experimental-websocket", program, engine);
  }

  @BeforeAll
  static void writeTheQuestions() throws IOException {
    Path kit = WrittenKit.any().folder();
    List<String> lines = new ArrayList<>();
    for (CdsExample each : CdsExample.all()) {
      String file = each.in(kit).toAbsolutePath().toString();
      lines.add(JSON.writeValueAsString(Map.of("file", file, "expression", each.expression())));
    }
    questions = Files.write(folder.resolve("questions"), lines);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void findsTheSame(Engine engine) throws IOException, InterruptedException {
    Path log = FhirServer.log("fhirpath-" + engine);
    Path answers = folder.resolve("answers");
    Process process =
        new ProcessBuilder(engine.command())
            .redirectInput(questions.toFile())
            .redirectOutput(answers.toFile())
            .redirectError(log.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> engine + " fails, see " + log);
    List<String> lines = Files.readAllLines(answers);
    List<CdsExample> found = new ArrayList<>();
    for (CdsExample each : CdsExample.all()) {
      List<String> texts = JSON.readValue(lines.get(found.size()), new TypeReference<>() {});
      found.add(new CdsExample(each.file(), each.expression(), texts));
    }
    assertEquals(CdsExample.all(), found);
  }
}
