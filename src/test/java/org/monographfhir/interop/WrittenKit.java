package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.monographfhir.cli.Ran;
import org.monographfhir.target.Upsert;

/** The kit for testers, written once for all tests that look at it and change nothing. */
final class WrittenKit {

  private static final WrittenKit ANY = new WrittenKit();

  private final Path folder;

  private WrittenKit(Object... options) {
    try {
      Path parent = Files.createDirectories(Path.of("target/interop"));
      folder = Files.createTempDirectory(parent, "kit");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Object> command = new ArrayList<>(List.of("package", "--kit", "-o", folder));
    command.addAll(List.of(options));
    Ran run = Ran.with(command.toArray());
    assertEquals(0, run.code(), run.err());
  }

  /** For one kind of server. */
  static WrittenKit of(String target, Upsert upsert) {
    return new WrittenKit("--target", target, "--upsert", upsert);
  }

  /** Of R5, for no server in particular. */
  static WrittenKit ofR5() {
    return new WrittenKit("--fhir", "r5");
  }

  /** For no server in particular. */
  static WrittenKit any() {
    return ANY;
  }

  Path folder() {
    return folder;
  }

  List<Path> good() throws IOException {
    return json("good");
  }

  List<Path> bad() throws IOException {
    return json("bad");
  }

  /** What the manifest says about each Bundle, in its order. */
  List<JsonNode> bundles() throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
    return StreamSupport.stream(manifest.path("bundles").spliterator(), false).toList();
  }

  /** The Bundles to which such a server has this answer. */
  List<Path> answered(String server, String answer) throws IOException {
    return bundles().stream()
        .filter(each -> each.path("http").path(server).asText().equals(answer))
        .map(each -> folder.resolve(each.path("file").asText()))
        .toList();
  }

  private List<Path> json(String part) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(part))) {
      return files.sorted().toList();
    }
  }
}
