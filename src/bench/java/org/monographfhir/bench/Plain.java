package org.monographfhir.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.fhir.Encoded;
import org.monographfhir.fhir.EncodedEntry;
import org.monographfhir.fhir.Frame;
import org.monographfhir.fhir.ResourceKey;

/**
 * The same job, done plainly: each resource is validated as HAPI's documentation shows it, one by
 * one, and the Bundle is written at the end.
 */
public final class Plain {

  private Plain() {}

  /** Arguments: the folder of pages, the file to write. */
  public static void main(String[] args) throws IOException {
    StageChain stages = new StageChain();
    StockValidation validation = new StockValidation(Path.of("profiles"));
    ObjectMapper json = new ObjectMapper();
    Map<ResourceKey, EncodedEntry> all = new LinkedHashMap<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(args[0]))) {
      files = found.sorted().toList();
    }
    for (Path file : files) {
      Encoded encoded = stages.encode(stages.all(Files.readString(file)));
      for (String resource : resources(encoded, json)) {
        validation.validate(resource);
      }
      encoded.common().forEach(entry -> all.putIfAbsent(entry.key(), entry));
      encoded.own().forEach(entry -> all.putIfAbsent(entry.key(), entry));
    }
    Frame frame = stages.frame();
    Files.writeString(
        Path.of(args[1]),
        all.values().stream()
            .map(EncodedEntry::text)
            .collect(Collectors.joining(frame.separator(), frame.head(), frame.tail())));
  }

  /** The resources of a monograph, each as JSON of its own. */
  static List<String> resources(Encoded encoded, ObjectMapper json) throws IOException {
    JsonNode bundle = json.readTree(encoded.checked());
    return Stream.iterate(0, i -> i < bundle.path("entry").size(), i -> i + 1)
        .map(i -> bundle.path("entry").get(i).path("resource").toString())
        .toList();
  }
}
