package org.monographfhir.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cds.MadeUp;

/** The files for decision support, as a user writes them. */
class CdsFilesTest {

  @TempDir static Path folder;
  private static Path cds;

  @BeforeAll
  static void write() {
    Path out = folder.resolve("out");
    assertEquals(0, Ran.with("convert", MadeUp.FOLDER.resolve("pages"), "-o", out, "-q").code());
    cds = folder.resolve("cds");
    Path thesaurus = MadeUp.FOLDER.resolve("Thesaurus.txt");
    Ran run = Ran.with("package", "--cds", "--codes", out, "--terminology", thesaurus, "-o", cds);
    assertEquals(0, run.code(), run.err());
    assertEquals("written 15 files to " + cds + "\n", run.out());
  }

  @Test
  void theIndexIsWhatItsSchemaSays() throws IOException {
    Path schema = Path.of("src/main/resources/org/monographfhir/cds/index.schema.json");
    Set<?> wrong =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(schema))
            .validate(Files.readString(cds.resolve("index.json")), InputFormat.JSON);
    assertEquals(Set.of(), wrong);
  }

  @Test
  void conditionsHaveNarrowerOnes() throws IOException {
    JsonNode set = json("fhir/ValueSet-cds-condition-C3359.json");
    List<String> codes = set.at("/expansion/contains").findValuesAsText("code");
    assertEquals(List.of("C3359", "45872", "C8971", "C9150"), codes);
    assertEquals("Embryonal Rhabdomyosarcoma", set.at("/expansion/contains/2/display").asText());
    assertEquals("2026-11-21", set.at("/expansion/timestamp").asText());
  }

  /** They are FHIR R4 by HAPI's word; a display is not checked, as no one has the Thesaurus. */
  @Test
  void resourcesAreValid() {
    Ran run = Ran.with("validate", cds.resolve("fhir"));
    assertEquals(0, run.code(), run.out() + run.err());
  }

  @Test
  void theSamePagesGiveTheSameBytes() throws IOException {
    Path again = folder.resolve("again");
    Path thesaurus = MadeUp.FOLDER.resolve("Thesaurus.txt");
    Ran.with(
        "package",
        "--cds",
        "--codes",
        folder.resolve("out"),
        "--terminology",
        thesaurus,
        "-o",
        again);
    for (Path each : files(cds)) {
      assertEquals(-1, Files.mismatch(each, again.resolve(cds.relativize(each))), each::toString);
    }
  }

  /** Who reads the folder later passes by what is no FHIR. */
  @Test
  void theFolderCanBeReadAgain() {
    Ran run = Ran.with("package", "--cds", "--codes", cds, "-o", folder.resolve("third"));
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void saysWhatIsMissing() {
    Ran none = Ran.with("package", "--cds");
    assertEquals(2, none.code());
    assertTrue(none.err().contains("--codes"), none.err());
    Ran both = Ran.with("package", "--cds", "--kit", "--codes", cds);
    assertEquals(2, both.code());
    Path page = MadeUp.FOLDER.resolve("pages/severalimab.md");
    Ran noThesaurus =
        Ran.with("package", "--cds", "--codes", cds, "--terminology", page, "-o", folder);
    assertEquals(1, noThesaurus.code());
    assertTrue(noThesaurus.err().contains("[terminology.flat-file]"), noThesaurus.err());
  }

  /** The questions are asked of R4, whatever the drugs are in. A text of R5 has no links. */
  @Test
  void resourcesOfR5GiveTheSameFiles() throws IOException {
    Path pages = MadeUp.FOLDER.resolve("pages");
    Path r5 = folder.resolve("r5");
    Path made = folder.resolve("of-r5");
    Ran.with("convert", pages, "--fhir", "r5", "--format", "ndjson", "-o", r5, "-q");
    Path thesaurus = MadeUp.FOLDER.resolve("Thesaurus.txt");
    Ran run = Ran.with("package", "--cds", "--codes", r5, "--terminology", thesaurus, "-o", made);
    assertEquals(0, run.code(), run.err());
    for (Path each : files(cds)) {
      Path name = cds.relativize(each);
      if (!name.toString().equals("knowledge.json")) {
        String expected = read(each).replaceAll("\\[([^\"\\]]+)\\]\\(https:[^)]+\\)", "$1");
        assertEquals(expected, read(made.resolve(name)), name::toString);
      }
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, ISO_8859_1);
  }

  private static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(cds.resolve(name).toFile());
  }

  private static TreeSet<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return new TreeSet<>(all.filter(Files::isRegularFile).toList());
    }
  }
}
