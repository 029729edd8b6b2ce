package org.monographfhir.validation.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.validation.Shipped;

class DefinitionsTest {

  /** Small definitions, right and wrong, by the name that the cases below call them. */
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("good", codeSystem("\"name\":\"Good\"")),
          Map.entry("not JSON", "{\n  \"resourceType\": \"CodeSystem\",\n  oops\n}"),
          Map.entry("cut off", "{\"resourceType\":\"CodeSystem\""),
          Map.entry("a list", "[]"),
          Map.entry("empty", ""),
          Map.entry("twice the same property", codeSystem("\"name\":\"A\",\"name\":\"B\"")),
          Map.entry("no type", "{\"id\":\"x\"}"),
          Map.entry("a banana", "{\"resourceType\":\"Banana\"}"),
          Map.entry("a patient", "{\"resourceType\":\"Patient\"}"),
          Map.entry("no url", "{\"resourceType\":\"ValueSet\",\"status\":\"draft\"}"),
          Map.entry("unknown element", codeSystem("\"colour\":\"blue\"")),
          Map.entry("wrong code", codeSystem("\"content\":\"whatever\"")),
          Map.entry("unknown base", profile("http://e.test/none", "Organization.name")),
          Map.entry("unknown path", profile(organization(), "Organization.colour")),
          Map.entry(
              "wrong order",
              profile(
                  organization(),
                  "Organization.contact",
                  "Organization.name",
                  "Organization.contact.name")));

  @ParameterizedTest
  @CsvSource({
    "not JSON, 3, validation.definition.not-json",
    "cut off, 1, validation.definition.not-json",
    "a list, 1, validation.definition.not-json",
    "empty, 1, validation.definition.not-json",
    "twice the same property, 1, validation.definition.not-json",
    "no type, 1, validation.definition.no-type",
    "a banana, 1, validation.definition.unknown-type",
    "a patient, 1, validation.definition.unknown-type",
    "no url, 1, validation.definition.no-url",
    "unknown element, 1, validation.definition.invalid",
    "wrong code, 1, validation.definition.invalid",
    "unknown base, 1, validation.definition.snapshot",
    "unknown path, 1, validation.definition.snapshot",
    "wrong order, 1, validation.definition.snapshot",
  })
  void refusesWhatItCannotPlace(String what, int line, String code, @TempDir Path directory)
      throws IOException {
    Path file = Files.writeString(directory.resolve("it.json"), FILES.get(what));

    Outcome<Definitions> outcome = Definitions.fromDirectory(directory);

    assertTrue(outcome.value().isEmpty());
    assertEquals(1, outcome.diagnostics().size(), outcome::toString);
    Diagnostic only = outcome.diagnostics().get(0);
    assertEquals(
        file + ":" + line + " " + code, only.file() + ":" + only.line() + " " + only.code());
  }

  @Test
  void refusesTheSameCanonicalTwice(@TempDir Path directory) throws IOException {
    Path folder = Files.createDirectory(directory.resolve("folder"));
    Files.writeString(directory.resolve("a.json"), FILES.get("good"));
    Path second = Files.writeString(folder.resolve("b.json"), FILES.get("good"));

    Outcome<Definitions> outcome = Definitions.fromDirectory(directory);

    assertTrue(outcome.value().isEmpty());
    assertEquals(
        List.of("validation.definition.duplicate " + second), codesAndFiles(outcome.diagnostics()));
  }

  @Test
  void saysEverythingAtOnceInOrder(@TempDir Path directory) throws IOException {
    Path b = Files.writeString(directory.resolve("b.txt"), "These are notes.");
    Path a = Files.write(directory.resolve("a.json"), "é".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(directory.resolve("good.json"), FILES.get("good"));
    Files.writeString(directory.resolve(".index.json"), "hidden files are nobody's business");

    assertEquals(
        List.of("validation.definition.unreadable " + a, "validation.definition.not-json " + b),
        codesAndFiles(Definitions.fromDirectory(directory).diagnostics()));
  }

  @Test
  void refusesADirectoryWithoutDefinitions(@TempDir Path directory) {
    Path missing = directory.resolve("missing");

    assertEquals(
        List.of("validation.definition.none " + directory),
        codesAndFiles(Definitions.fromDirectory(directory).diagnostics()));
    assertEquals(
        List.of("validation.definition.unreadable " + missing),
        codesAndFiles(Definitions.fromDirectory(missing).diagnostics()));
  }

  @Test
  void readsTheSameFromTheDirectoryAsFromTheClassPath() {
    List<String> bundled = Definitions.bundled().value().orElseThrow().json();

    assertEquals(Definitions.fromDirectory(Shipped.PROFILES).value().orElseThrow().json(), bundled);
    assertTrue(
        bundled.stream()
            .filter(each -> each.contains("\"resourceType\":\"StructureDefinition\""))
            .allMatch(each -> each.contains("\"snapshot\":")));
  }

  private static List<String> codesAndFiles(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(d -> d.code() + " " + d.file()).toList();
  }

  private static String organization() {
    return "http://hl7.org/fhir/StructureDefinition/Organization";
  }

  private static String codeSystem(String more) {
    return "{\"resourceType\":\"CodeSystem\",\"url\":\"http://e.test/c\"," + more + "}";
  }

  private static String profile(String base, String... paths) {
    List<String> elements =
        Stream.of(paths)
            .map(path -> "{\"id\":\"" + path + "\",\"path\":\"" + path + "\",\"min\":1}")
            .toList();
    return "{\"resourceType\":\"StructureDefinition\",\"url\":\"http://e.test/s\",\"name\":\"S\","
        + "\"status\":\"draft\",\"kind\":\"resource\",\"abstract\":false,\"type\":\"Organization\","
        + "\"derivation\":\"constraint\",\"baseDefinition\":\""
        + base
        + "\",\"differential\":{\"element\":"
        + elements
        + "}}";
  }
}
