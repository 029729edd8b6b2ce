package org.monographfhir.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A validator that somebody else wrote, in a process of its own: see {@code src/interop}. */
final class ForeignValidator {

  private static final Path PROGRAMS = Path.of("target/interop");

  private final String name;
  private final List<String> command = new ArrayList<>();
  private final ObjectMapper json = new ObjectMapper();

  private ForeignValidator(
      String name, List<String> options, List<Path> more, List<String> arguments) {
    this.name = name;
    Path program = PROGRAMS.resolve(name);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(
        Stream.concat(Stream.of(program + "/classes", program + "/lib/*"), more.stream())
            .map(Object::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add("org.monographfhir.interop.Main");
    command.addAll(arguments);
  }

  /** HL7's engine; it takes our package as its option -ig does. */
  static ForeignValidator hl7(Path ours) {
    Path home = PROGRAMS.resolve("hl7-engine/home").toAbsolutePath();
    // What it would get from the network: what our package depends on, some codes.
    List<String> guides =
        List.of("src/interop/hl7-engine/stand-ins", "profiles/validation-only", ours.toString());
    List<String> options = List.of("-Xmx2g", "-Duser.home=" + home);
    return new ForeignValidator("hl7-engine", options, List.of(), guides);
  }

  /** IBM FHIR; it takes our package from the class path, below monograph/fhir. */
  static ForeignValidator ibm(Path definitions) {
    return new ForeignValidator("ibm-fhir", List.of("-Xmx1g"), List.of(definitions), List.of());
  }

  /** Asks about each of the files, in one process, and does not wait for the answer. */
  CompletableFuture<Verdicts> ask(List<Path> files) throws IOException {
    Path in = PROGRAMS.resolve(name + ".in");
    Files.writeString(in, files.stream().map(f -> f + "\n").collect(Collectors.joining()), UTF_8);
    return new ProcessBuilder(command)
        .redirectInput(in.toFile())
        .redirectOutput(output().toFile())
        .redirectError(PROGRAMS.resolve(name + ".err").toFile())
        .start()
        .onExit()
        .thenApply(ended -> answer(ended, files));
  }

  private Path output() {
    return PROGRAMS.resolve(name + ".out");
  }

  private Verdicts answer(Process ended, List<Path> files) {
    assertEquals(0, ended.exitValue(), () -> name + ", see its .err in " + PROGRAMS);
    Map<Path, List<Finding>> found = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(output())) {
        JsonNode one = json.readTree(line);
        List<Finding> findings = new ArrayList<>();
        one.path("messages").forEach(m -> findings.add(json.convertValue(m, Finding.class)));
        found.put(Path.of(one.path("file").asText()), findings);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(files, List.copyOf(found.keySet()), name);
    return new Verdicts(found);
  }
}
