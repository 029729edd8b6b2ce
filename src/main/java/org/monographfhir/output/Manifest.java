package org.monographfhir.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which files the last run wrote into a folder. */
final class Manifest {

  static final String NAME = "manifest.json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Manifest() {}

  /** All files that the last run wrote into a folder. */
  static List<String> writtenTo(Path folder) throws IOException {
    return Stream.concat(filesOf(folder).stream(), FolderNames.FIXED.stream())
        .distinct()
        .filter(name -> Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /** The files of ours that the last run wrote into a folder, as far as they can be known. */
  static List<String> filesOf(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    List<String> names = new ArrayList<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      for (JsonNode each : tree(file).path("files")) {
        String name = each.path("file").asText();
        if (FolderNames.isOurs(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static JsonNode tree(Path file) throws IOException {
    try {
      return MAPPER.readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      return MAPPER.missingNode();
    }
  }
}
