package org.monographfhir.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.target.Form;

/**
 * What a run wrote, for programs that load it.
 *
 * @param version of this program
 * @param form how the resources are delivered
 * @param files in the order to load them
 */
record Manifest(String version, Form form, List<WrittenFile> files) {

  static final String NAME = "manifest.json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  Manifest {
    files = List.copyOf(files);
  }

  byte[] toJson() throws IOException {
    ObjectNode root =
        MAPPER
            .createObjectNode()
            .put("program", "monograph-fhir")
            .put("version", version)
            .put("fhirVersion", "4.0.1")
            .put("format", form.format().toString())
            .put("upsert", form.upsert().toString());
    ArrayNode list = root.putArray("files");
    for (WrittenFile file : files) {
      ArrayNode monographs =
          list.addObject()
              .put("file", file.file())
              .put("sha256", file.sha256())
              .put("bytes", file.bytes())
              .put("entries", file.entries())
              .putArray("monographs");
      file.monographs().forEach(monographs::add);
    }
    String text = MAPPER.writer(Layout.printer()).writeValueAsString(root) + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

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
