package org.monographfhir.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.terminology.Canonical;

/** The house rules of {@code profiles/}. */
class ShippedDefinitionsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String GUIDE = "ImplementationGuide-monograph.fhir.json";

  static List<Path> ours() throws IOException {
    return files(Shipped.PROFILES);
  }

  /** Those of both versions. */
  static List<Path> all() throws IOException {
    return Stream.of(ours(), files(Path.of("profiles-r5"))).flatMap(List::stream).toList();
  }

  static List<Path> standIns() throws IOException {
    return files(Shipped.PROFILES.resolve("validation-only"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void carriesItsNameAndOurs(Path file) throws IOException {
    JsonNode definition = JSON.readTree(file.toFile());
    String type = definition.path("resourceType").asText();
    String id = definition.path("id").asText();

    assertEquals(type + "-" + id + ".json", file.getFileName().toString());
    assertEquals("monograph-fhir project", definition.path("publisher").asText());
    // HAPI passes over search parameters that are drafts.
    assertEquals(
        type.equals("SearchParameter") ? "active" : "draft", definition.path("status").asText());
    if (type.equals("NamingSystem")) {
      assertEquals(Canonical.sid(id), definition.at("/uniqueId/0/value").asText());
    } else {
      assertEquals(Canonical.BASE + "/" + type + "/" + id, definition.path("url").asText());
      assertEquals("0.2.0", definition.path("version").asText());
    }
  }

  @ParameterizedTest
  @MethodSource("standIns")
  void standsInForSomebodyElse(Path file) throws IOException {
    JsonNode definition = JSON.readTree(file.toFile());
    String name = definition.path("resourceType").asText() + "-" + definition.path("id").asText();

    assertEquals(name + ".json", file.getFileName().toString());
    assertEquals(-1, definition.path("url").asText().indexOf(Canonical.BASE));
  }

  @Test
  void areAllListedByTheGuide() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (JsonNode each :
        JSON.readTree(Shipped.PROFILES.resolve(GUIDE).toFile()).at("/definition/resource")) {
      if (!each.has("exampleCanonical")) {
        listed.add(each.at("/reference/reference").asText().replace('/', '-') + ".json");
      }
    }
    Set<String> present = new TreeSet<>();
    ours().forEach(file -> present.add(file.getFileName().toString()));
    present.remove(GUIDE);
    assertEquals(present, listed);
  }

  /** Medplum's engine takes only the first item of the short form, and misses a second use. */
  @ParameterizedTest
  @MethodSource("ours")
  void namesExtensionsInTheLongForm(Path file) throws IOException {
    for (JsonNode expression : JSON.readTree(file.toFile()).findValues("expression")) {
      assertFalse(expression.asText().contains("extension('"), expression::asText);
      assertFalse(expression.asText().contains("extension(url"), expression::asText);
    }
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
