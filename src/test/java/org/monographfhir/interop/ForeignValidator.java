package org.monographfhir.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A validator that somebody else wrote, in a process of its own: see {@code src/interop}. */
final class ForeignValidator {

  private static final Path PROGRAMS = Path.of("target/interop");

  private final String name;
  private final List<String> command = new ArrayList<>();
  private final ObjectMapper json = new ObjectMapper();

  private ForeignValidator(String name, List<String> options, Path definitions, String... args) {
    this.name = name;
    Path program = PROGRAMS.resolve(name);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(program + "/classes:" + program + "/lib/*:" + definitions);
    command.add("org.monographfhir.interop.Main");
    command.addAll(List.of(args));
  }

  /** HL7's engine; the definitions are a folder of them, as its option -ig takes it. */
  static ForeignValidator hl7(Path definitions) {
    Path home = PROGRAMS.resolve("hl7-engine/home").toAbsolutePath();
    return new ForeignValidator(
        "hl7-engine", List.of("-Xmx2g", "-Duser.home=" + home), definitions, "" + definitions);
  }

  /** IBM FHIR; the definitions are a folder of its class path. */
  static ForeignValidator ibm(Path definitions) {
    return new ForeignValidator("ibm-fhir", List.of("-Xmx1g"), definitions);
  }

  /** What it says about each of the files, in one process. */
  Map<Path, List<Finding>> check(List<Path> files) throws IOException, InterruptedException {
    Path in = PROGRAMS.resolve(name + ".in");
    Path out = PROGRAMS.resolve(name + ".out");
    Path err = PROGRAMS.resolve(name + ".err");
    Files.writeString(in, files.stream().map(f -> f + "\n").collect(Collectors.joining()), UTF_8);
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> name + " ended badly, see " + err);
    Map<Path, List<Finding>> found = new LinkedHashMap<>();
    for (String line : Files.readAllLines(out)) {
      JsonNode one = json.readTree(line);
      List<Finding> findings = new ArrayList<>();
      for (JsonNode message : one.path("messages")) {
        findings.add(json.convertValue(message, Finding.class));
      }
      found.put(Path.of(one.path("file").asText()), findings);
    }
    assertEquals(files, List.copyOf(found.keySet()), name);
    return found;
  }
}
