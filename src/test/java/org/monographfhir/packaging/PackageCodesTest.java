package org.monographfhir.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;

/** The package with the codes of converted pages. */
class PackageCodesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PAGES = Path.of("src/test/resources/gold");

  @TempDir Path folder;

  /** Of the real pages of the tests; before, their drugs, terms and labels are not known. */
  @Test
  void everyCodeIsInItsFragment() throws IOException {
    Path converted = folder.resolve("converted");
    assertEquals(0, Ran.with("convert", PAGES, "-o", converted).code());
    assertEquals(
        Set.of("monograph-cancer-type", "nci-cancer-term", "nci-drug"),
        lacking(converted).keySet());
    assertEquals(Map.of(), lacking(converted, "--codes", converted));
  }

  @Test
  void codesThatAreThereAlreadyChangeNothing() throws IOException {
    assertArrayEquals(
        Files.readAllBytes(write("plain")),
        Files.readAllBytes(write("codes", "--codes", "output")));
  }

  /** HL7's engine takes a display that is no designation for an error. */
  @Test
  void allNamesOfACodeAreGood() throws IOException {
    String coding =
        "{\"system\":\"https://w3id.org/monograph-fhir/CodeSystem/nci-drug\",\"code\":\"a\"";
    Path file =
        Files.writeString(
            folder.resolve("a.json"),
            "{\"resourceType\":\"Basic\",\"code\":{\"coding\":[%s,\"display\":\"B\"},%s,\"display\":\"A\"},%s}]}}"
                .formatted(coding, coding, coding));
    String concept = "{\"code\":\"a\",\"display\":\"A\",\"designation\":[{\"value\":\"B\"}]}";
    assertTrue(
        fragments(write("names", "--codes", file)).stream()
            .flatMap(each -> each.path("concept").findParents("code").stream())
            .anyMatch(each -> each.toString().equals(concept)));
  }

  @Test
  void whatIsNoFhirIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{\n  \"resourceType\": Bundle\n}\n");
    Ran run = Ran.with("package", "-o", folder, "--codes", file);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("a.json:1: error: [packaging.not-fhir] "), run.err());
  }

  /** The codes of the Bundle that are not in the package's fragments, by code system. */
  private Map<String, Set<String>> lacking(Path converted, Object... options) throws IOException {
    Map<String, Set<String>> lacking = new TreeMap<>();
    JsonNode bundle = JSON.readTree(converted.resolve("bundle.json").toFile());
    for (JsonNode system : fragments(write("package" + options.length, options))) {
      Set<String> known = new TreeSet<>(system.path("concept").findValuesAsText("code"));
      for (JsonNode coding : bundle.findParents("system")) {
        if (coding.path("system").asText().equals(system.path("url").asText())
            && !known.contains(coding.path("code").asText())) {
          lacking
              .computeIfAbsent(system.path("id").asText(), id -> new TreeSet<>())
              .add(coding.path("code").asText());
        }
      }
    }
    return lacking;
  }

  private Path write(String name, Object... options) throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("package", "-o", folder.resolve(name)));
    arguments.addAll(List.of(options));
    Ran run = Ran.with(arguments.toArray());
    assertEquals(0, run.code(), run.err());
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.findFirst().orElseThrow();
    }
  }

  private static List<JsonNode> fragments(Path archive) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GzipCompressorInputStream(Files.newInputStream(archive)))) {
      for (TarArchiveEntry each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
        JsonNode content = JSON.readTree(tar.readAllBytes());
        if (content.path("content").asText().equals("fragment")) {
          found.add(content);
        }
      }
    }
    assertEquals(5, found.size());
    return found;
  }
}
