package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page with conditions that the built-in map does not know, and what the user adds for them. */
class TerminologyOptionTest {

  private static final Path FILES = Path.of("src/test/resources/terminology");
  private static final Path PAGE = FILES.resolve("page.md");
  private static final String NCIT = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl";
  private static final String HEMANGIOMA = "Advanced hemangioma";

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void names() {
    out = folder.resolve("out");
  }

  @Test
  void withoutItTheConditionsAreUncoded() throws IOException {
    assertEquals("", run().err());
    assertEquals(List.of("Chordexoma", "Thymexoma", HEMANGIOMA), uncoded());
    assertEquals(List.of("", "", "C3270 Neuroblastoma", ""), indications());
  }

  @Test
  void aTableCodesThem() throws IOException {
    assertEquals("", run(FILES.resolve("table.csv")).err());
    assertEquals(List.of(HEMANGIOMA), uncoded());
    assertEquals(List.of("C2947", "C3411", "C3270 Neuroblastoma", ""), indications());
    assertEquals("C900001", partner());
  }

  @Test
  void aConceptMapCodesThemAndIsStronger() throws IOException {
    assertEquals("", run(FILES.resolve("map.json")).err());
    assertEquals(List.of("Thymexoma", HEMANGIOMA), uncoded());
    assertEquals(List.of("C2947 Chordexoma", "", "C900007 Another", ""), indications());
    assertEquals("", partner());
  }

  @Test
  void theFlatFileCodesThemByTheirNames() throws IOException {
    assertEquals("", run(FILES.resolve("Thesaurus.txt")).err());
    assertEquals(List.of(HEMANGIOMA), uncoded());
    assertEquals(
        List.of("C2947 Chordexoma", "C3411 Thymexoma", "C3270 Neuroblastoma", ""), indications());
    assertEquals("C900001 Monoclonal Antibody Ex 1", partner());
  }

  @Test
  void ofTwoConceptsWithOneNameNoneIsTaken() throws IOException {
    Path other = folder.resolve("other.txt");
    Files.writeString(other, "C77\tx\t\tX|thymexoma\t\t\t\tFinding\n");
    Ran run = run(other, FILES.resolve("Thesaurus.txt"));
    assertEquals(
        PAGE
            + ":39: warning: [terminology.ambiguous-name] \"Thymexoma\" names several concepts (C77,"
            + " C3411), none is taken; entry 990003 is in no map",
        run.err().strip());
    assertEquals(List.of("Thymexoma", HEMANGIOMA), uncoded());
  }

  /** A folder's files in sorted order, whatever the file system says; the first option first. */
  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    Files.createDirectory(files.resolve("folder.csv"));
    Files.writeString(files.resolve("notes.md"), "not read");
    for (String name : List.of("table.csv", "map.json", "Thesaurus.txt")) {
      Files.copy(FILES.resolve(name), files.resolve(name));
    }
    Ran first = run(files);
    byte[] bundle = Files.readAllBytes(out.resolve("bundle.json"));
    byte[] report = Files.readAllBytes(out.resolve("report.json"));
    Ran second =
        run(
            files.resolve("Thesaurus.txt"),
            files.resolve("map.json"),
            files.resolve("table.csv"),
            files);
    assertEquals(first, second);
    assertEquals(new String(bundle), Files.readString(out.resolve("bundle.json")));
    assertEquals(new String(report), Files.readString(out.resolve("report.json")));
  }

  @Test
  void contradictionsAreNamed() throws IOException {
    Path other = folder.resolve("other.csv");
    Path table = FILES.resolve("table.csv");
    Files.writeString(other, Files.readString(table).replace("C2947", "C1"));
    Ran run = run(other, table);
    assertEquals(
        table
            + ":2: warning: [terminology.contradiction] 990002 is C2947 here and C1 in "
            + other
            + ":2, which was given first and is taken",
        run.err().strip());
    assertEquals("C1", indications().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-file.csv", "README.md", "src/test/java"})
  void refusesWhatIsNoTerminology(String name) {
    Ran run = Ran.with("convert", PAGE, "-o", out, "--terminology", name);
    assertEquals(2, run.code(), run.err());
    assertTrue(
        run.err().startsWith("monograph-fhir: error: --terminology: " + name + ": "), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void withABrokenFileNothingIsConverted() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.csv"), "code;target\n");
    Ran run = Ran.with("convert", PAGE, "-o", out, "--terminology", broken);
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith(broken + ":1: error: [terminology.csv] "), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void anUnreadableFileIsAFailure() throws IOException {
    Path locked = Files.writeString(folder.resolve("locked.csv"), "x");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(locked), "this user may read everything");
    Ran run = Ran.with("convert", PAGE, "-o", out, "--terminology", locked);
    assertEquals(3, run.code());
    assertEquals("monograph-fhir: error: " + locked + ": permission denied", run.err().strip());
  }

  private Ran run(Path... terminology) {
    List<Object> args = new ArrayList<>(List.of("convert", PAGE, "-o", out));
    for (Path file : terminology) {
      args.add("--terminology");
      args.add(file);
    }
    Ran run = Ran.with(args.toArray());
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private List<String> uncoded() throws IOException {
    List<String> words = new ArrayList<>();
    read("report.json").at("/inputs/0/uncodedConditions").forEach(w -> words.add(w.asText()));
    return words;
  }

  private List<String> indications() throws IOException {
    List<String> codes = new ArrayList<>();
    drug()
        .at("/administrationGuidelines")
        .forEach(use -> codes.add(ncit(use.at("/indicationCodeableConcept"))));
    return codes;
  }

  private String partner() throws IOException {
    for (JsonNode part : drug().at("/administrationGuidelines/0/extension/0/extension")) {
      if (part.path("url").asText().equals("otherTherapy")) {
        for (JsonNode detail : part.path("extension")) {
          if (detail.path("url").asText().equals("treatment")) {
            return ncit(detail.path("valueCodeableConcept"));
          }
        }
      }
    }
    return "no partner";
  }

  private JsonNode drug() throws IOException {
    for (JsonNode entry : read("bundle.json").path("entry")) {
      if (entry.at("/resource/resourceType").asText().equals("MedicationKnowledge")) {
        return entry.path("resource");
      }
    }
    throw new AssertionError("no drug");
  }

  private static String ncit(JsonNode concept) {
    for (JsonNode coding : concept.path("coding")) {
      if (coding.path("system").asText().equals(NCIT)) {
        return (coding.path("code").asText() + " " + coding.path("display").asText("")).strip();
      }
    }
    return "";
  }

  private JsonNode read(String name) throws IOException {
    return new ObjectMapper().readTree(out.resolve(name).toFile());
  }
}
