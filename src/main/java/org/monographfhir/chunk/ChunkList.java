package org.monographfhir.chunk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/**
 * The list of files that {@code convert} leaves beside them: in which order they are loaded, and
 * what they held when they were written. A folder that is half of one run and half of another is
 * found here and not on the server.
 */
final class ChunkList {

  static final String NAME = "manifest.json";

  private final Path file;

  ChunkList(Path file) {
    this.file = file;
  }

  Outcome<List<BundleFile>> read() throws IOException {
    JsonNode manifest;
    try {
      manifest = Trees.MAPPER.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      return Outcome.none(error("is not JSON"));
    }
    String format = manifest.path("format").asText("json");
    if (!format.equals("json")) {
      return Outcome.none(
          error("lists files in %s; this program loads JSON, convert again".formatted(format)));
    }
    List<BundleFile> files = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (JsonNode entry : manifest.path("files")) {
      String name = entry.path("file").asText();
      if (!name.matches("[\\w.-]+")) {
        return Outcome.none(error("names a file that is not in this folder"));
      }
      Path path = file.resolveSibling(name);
      difference(path, entry).map(this::error).ifPresent(problems::add);
      files.add(new BundleFile(path));
    }
    if (files.isEmpty()) {
      problems.add(error("lists no file"));
    }
    return new Outcome<>(problems.isEmpty() ? Optional.of(files) : Optional.empty(), problems);
  }

  private static Optional<String> difference(Path path, JsonNode entry) throws IOException {
    if (!Files.exists(path)) {
      return Optional.of("lists %s, which is not there".formatted(path.getFileName()));
    }
    return Sha256.of(path).equals(entry.path("sha256").asText())
        ? Optional.empty()
        : Optional.of(
            "%s has been changed since convert wrote it: convert again, or name the file itself"
                .formatted(path.getFileName()));
  }

  private Diagnostic error(String what) {
    return Diagnostic.error(new BundleFile(file).name(), 1, "chunk.manifest", what);
  }
}
