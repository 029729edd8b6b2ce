package org.monographfhir.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;

/** The package as the program writes it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FhirPackageTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PROFILES = Path.of("profiles");

  @TempDir static Path folder;
  private byte[] archive;
  private final Map<String, JsonNode> files = new LinkedHashMap<>();
  private final List<TarArchiveEntry> entries = new ArrayList<>();

  @BeforeAll
  void open() throws IOException {
    archive = written(folder.resolve("one"));
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new GzipCompressorInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
        entries.add(each);
        files.put(each.getName(), JSON.readTree(tar.readAllBytes()));
      }
    }
  }

  /** Medplum looks for the url of an extension among the children of its slice, and only there. */
  @Test
  void eachSliceOfAnExtensionHasItsUrl() {
    int slices = 0;
    for (JsonNode file : files.values()) {
      JsonNode elements = file.path("snapshot").path("element");
      for (JsonNode element : elements) {
        String profile = element.path("type").path(0).path("profile").path(0).asText();
        boolean isExtension =
            element.path("type").path(0).path("code").asText().equals("Extension");
        if (element.has("sliceName") && isExtension && !profile.isEmpty()) {
          slices++;
          String url = element.path("id").asText() + ".url";
          List<String> fixed = new ArrayList<>();
          elements.forEach(
              each -> {
                if (each.path("id").asText().equals(url)) {
                  fixed.add(each.path("fixedUri").asText());
                }
              });
          assertEquals(List.of(profile), fixed, url);
        }
      }
    }
    assertTrue(slices >= 24, slices + " slices");
  }

  @Test
  void twiceTheSameBytes() throws IOException {
    assertArrayEquals(archive, written(folder.resolve("two")));
  }

  /** From the folder as from the class path. */
  @Test
  void theSameBytesFromTheFolder() throws IOException {
    assertArrayEquals(archive, written(folder.resolve("three"), "--profiles", PROFILES));
  }

  @Test
  void nothingOfTheMachineIsInTheArchive() {
    List<String> names = List.copyOf(files.keySet());
    assertEquals(names.stream().sorted().toList(), names);
    // RFC 1952: no time, no operating system.
    assertArrayEquals(new byte[] {0, 0, 0, 0}, Arrays.copyOfRange(archive, 4, 8));
    assertEquals((byte) 255, archive[9]);
    for (TarArchiveEntry each : entries) {
      assertEquals(
          "1985-10-26T08:15:00Z 0/0 / 100644",
          each.getModTime().toInstant()
              + " "
              + each.getLongUserId()
              + "/"
              + each.getLongGroupId()
              + " "
              + each.getUserName()
              + "/"
              + each.getGroupName()
              + " "
              + Integer.toOctalString(each.getMode()),
          each.getName());
    }
  }

  @Test
  void hasEveryDefinitionOfOursAndNoneOfOthers() throws IOException {
    Set<String> expected = new TreeSet<>();
    try (Stream<Path> ours = Files.list(PROFILES)) {
      ours.filter(Files::isRegularFile)
          .forEach(file -> expected.add("package/" + file.getFileName()));
    }
    Set<String> found = new TreeSet<>(files.keySet());
    found.removeIf(name -> name.endsWith("/.index.json") || name.startsWith("package/example/"));
    found.remove("package/package.json");
    assertEquals(expected, found);
  }

  @Test
  void everyStructureHasItsSnapshot() {
    List<JsonNode> structures =
        files.values().stream()
            .filter(each -> each.path("resourceType").asText().equals("StructureDefinition"))
            .toList();
    assertFalse(structures.isEmpty());
    for (JsonNode each : structures) {
      int snapshot = each.at("/snapshot/element").size();
      assertTrue(
          snapshot >= each.at("/differential/element").size() && snapshot > 1,
          each.path("id").asText() + " " + snapshot);
    }
  }

  /** Rules sdf-3 and eld-18 of FHIR, as HL7's and IBM's validators see them. */
  @Test
  void everySnapshotSaysWhatAnElementIs() {
    for (JsonNode each : files.values()) {
      for (JsonNode element : each.at("/snapshot/element")) {
        assertTrue(element.has("definition"), () -> each.path("id") + " " + element);
        assertTrue(
            !element.path("isModifier").asBoolean() || element.has("isModifierReason"),
            () -> each.path("id") + " " + element);
      }
      assertFalse(each.path("snapshot").has("extension"), () -> each.path("id").asText());
    }
  }

  @Test
  void theVersionIsThatOfTheProgram() {
    String version = files.get("package/package.json").path("version").asText();
    assertEquals("monograph-fhir " + version, firstLine(Ran.with("--version").out()));
    for (JsonNode each : files.values()) {
      boolean versioned = each.has("url") && each.has("resourceType");
      assertTrue(!versioned || each.path("version").asText().equals(version), each::toString);
    }
  }

  @Test
  void theGuideListsTheExamples() {
    Set<String> listed = new TreeSet<>();
    for (JsonNode each :
        files.get("package/ImplementationGuide-monograph.fhir.json").at("/definition/resource")) {
      if (each.has("exampleCanonical")) {
        listed.add("package/example/" + each.at("/reference/reference").asText().replace('/', '-'));
      }
    }
    Set<String> present = new TreeSet<>();
    files.keySet().stream()
        .filter(name -> name.matches("package/example/[^.].*"))
        .forEach(name -> present.add(name.replace(".json", "")));
    assertEquals(3, present.size());
    assertEquals(present, listed);
  }

  /** HL7's class for packages reads it: name, version, dependencies, and all files by the index. */
  @Test
  void hl7ReadsIt() throws IOException {
    NpmPackage npm = NpmPackage.fromPackage(new ByteArrayInputStream(archive));
    assertEquals("monograph.fhir#0.2.0", npm.name() + "#" + npm.version());
    assertEquals("https://w3id.org/monograph-fhir", npm.canonical());
    assertEquals("4.0.1", npm.fhirVersion());
    assertEquals(
        List.of(
            "hl7.fhir.r4.core#4.0.1",
            "hl7.fhir.uv.extensions.r4#5.2.0",
            "hl7.terminology.r4#6.2.0"),
        npm.dependencies());
    assertEquals(22, npm.listResources("StructureDefinition").size());
    assertEquals(3, npm.listResources("SearchParameter").size());
    assertEquals(2, files.get("package/.index.json").path("index-version").asInt());
    assertEquals(3, files.get("package/example/.index.json").path("files").size());
  }

  @Test
  void aFolderThatIsNotThereIsAUsageError() {
    assertEquals(2, Ran.with("package", "--profiles", folder.resolve("nowhere")).code());
  }

  @Test
  void explainsItself() {
    Ran help = Ran.with("package", "--help");
    assertEquals(0, help.code());
    assertTrue(help.out().contains("Exit codes:") && help.out().contains("--kit"), help.out());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static byte[] written(Path to, Object... more) throws IOException {
    List<Object> args = new ArrayList<>(List.of("package", "-o", to));
    args.addAll(List.of(more));
    Ran run = Ran.with(args.toArray());
    assertEquals(0, run.code(), run.err());
    Path file = to.resolve("monograph.fhir-0.2.0.tgz");
    assertEquals("written " + file, run.out().strip());
    return Files.readAllBytes(file);
  }
}
