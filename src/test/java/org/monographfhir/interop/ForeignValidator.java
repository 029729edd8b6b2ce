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
      String name, String folder, List<String> options, List<Path> more, List<String> arguments) {
    this.name = name;
    Path program = PROGRAMS.resolve(folder);
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
    // What it would get from the network: what our package depends on, some codes.
    return hl7(
        "hl7-engine",
        "4.0.1",
        "hl7.fhir.r4.core#4.0.1",
        "src/interop/hl7-engine/stand-ins",
        "profiles/validation-only",
        ours.toString());
  }

  /** The same with R5, and with all of HL7's packages that ours depends on. */
  static ForeignValidator hl7OfR5(Path ours) {
    String packages =
        Stream.of(
                "hl7.fhir.r5.core-5.0.0",
                "hl7.fhir.uv.extensions.r5-1.0.0",
                "hl7.terminology-5.1.0")
            .map(each -> PROGRAMS.resolve("hl7-engine/r5/" + each + ".tgz").toString())
            .collect(Collectors.joining(File.pathSeparator));
    return hl7("hl7-engine-r5", "5.0.0", packages, ours.toString());
  }

  /** Each has a home of its own, as the engine writes there. */
  private static ForeignValidator hl7(String name, String... arguments) {
    Path home = PROGRAMS.resolve("hl7-engine").resolve(name + "-home").toAbsolutePath();
    List<String> options = List.of("-Xmx2g", "-Duser.home=" + home);
    return new ForeignValidator(name, "hl7-engine", options, List.of(), List.of(arguments));
  }

  /** IBM FHIR; it takes our package from the class path, below monograph/fhir. */
  static ForeignValidator ibm(Path definitions) {
    return new ForeignValidator(
        "ibm-fhir", "ibm-fhir", List.of("-Xmx1g"), List.of(definitions), List.of());
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
    Map<Path, List<EngineFinding>> found = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(output())) {
        JsonNode one = json.readTree(line);
        List<EngineFinding> findings = new ArrayList<>();
        one.path("messages").forEach(m -> findings.add(json.convertValue(m, EngineFinding.class)));
        found.put(Path.of(one.path("file").asText()), findings);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(files, List.copyOf(found.keySet()), name);
    return new Verdicts(found);
  }
}
