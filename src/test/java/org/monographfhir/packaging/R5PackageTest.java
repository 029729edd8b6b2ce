package org.monographfhir.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;

/** The package of R5 has all that the R5 output names. */
class R5PackageTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OURS = "https://w3id.org/monograph-fhir/";

  @TempDir Path out;

  @Test
  void definesAllThatTheOutputNames() throws IOException {
    Map<String, JsonNode> definitions = definitions();
    JsonNode bundle = JSON.readTree(Path.of("src/test/resources/r5/seeds.bundle.json").toFile());
    Set<String> missing = new TreeSet<>();
    for (JsonNode profiles : bundle.findValues("profile")) {
      profiles.forEach(each -> check(each.asText(), definitions, missing));
    }
    for (String url : bundle.findValuesAsText("url")) {
      check(url, definitions, missing);
    }
    for (JsonNode coding : bundle.findParents("system")) {
      String system = coding.path("system").asText();
      JsonNode defined = definitions.get(system);
      if (system.startsWith(OURS + "CodeSystem/") && defined == null) {
        missing.add(system);
      } else if (defined != null && defined.path("content").asText().equals("complete")) {
        String code = coding.path("code").asText();
        if (!defined.findValuesAsText("code").contains(code)) {
          missing.add(system + "|" + code);
        }
      }
      if (system.startsWith(OURS + "sid/")) {
        check(system, definitions, missing);
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void isOfR5() throws IOException {
    Map<String, JsonNode> definitions = definitions();
    JsonNode about = definitions.get("package.json");
    assertEquals("monograph.fhir.r5", about.path("name").asText());
    assertEquals("[\"5.0.0\"]", about.path("fhirVersions").toString());
    assertEquals("5.0.0", about.at("/dependencies/hl7.fhir.r5.core").asText());
    for (JsonNode each : definitions.values()) {
      if (each.path("resourceType").asText().equals("StructureDefinition")) {
        assertEquals("5.0.0", each.path("fhirVersion").asText(), each.path("url").asText());
      }
    }
  }

  @Test
  void hasTheCodesThatAreUsed() throws IOException {
    Map<String, JsonNode> without = definitions();
    Path page = Path.of("src/main/resources/org/monographfhir/kit/pages/small.md");
    Path output = out.resolve("output");
    Ran.with("convert", page, "--fhir", "r5", "--format", "xml", "-o", output, "-q");
    Map<String, JsonNode> with = definitions("--codes", output);
    String drugs = OURS + "CodeSystem/nci-drug";
    List<String> codes = without.get(drugs).findValuesAsText("code");
    assertTrue(!codes.contains("minutinib"), codes.toString());
    assertTrue(with.get(drugs).findValuesAsText("code").contains("minutinib"));
  }

  private static void check(String url, Map<String, JsonNode> definitions, Set<String> missing) {
    if (url.startsWith(OURS) && !definitions.containsKey(url)) {
      missing.add(url);
    }
  }

  private Map<String, JsonNode> definitions(Object... options) throws IOException {
    Ran run =
        Ran.with(
            Stream.concat(Stream.of("package", "--fhir", "r5", "-o", out), Stream.of(options))
                .toArray());
    assertEquals(0, run.code(), run.err());
    Map<String, JsonNode> found = new HashMap<>();
    try (var files = Files.newDirectoryStream(out, "monograph.fhir.r5-*.tgz")) {
      for (Path file : files) {
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
          for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            JsonNode content = JSON.readTree(tar.readAllBytes());
            String name = entry.getName().replaceFirst(".*/", "");
            found.put(content.path("url").asText(name), content);
            content.path("uniqueId").forEach(id -> found.put(id.path("value").asText(), content));
            if (name.equals("package.json")) {
              found.put(name, content);
            }
          }
        }
      }
    }
    assertTrue(found.size() > 60, List.copyOf(found.keySet()).toString());
    return found;
  }
}
