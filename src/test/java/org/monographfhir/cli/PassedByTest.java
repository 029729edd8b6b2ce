package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside FHIR in a folder and is none. */
class PassedByTest {

  @TempDir Path folder;

  /** By what is in them: a name says nothing. */
  @Test
  void filesThatAreNoFhirArePassedByForTheirContent() throws IOException {
    Files.writeString(
        folder.resolve("manifest.json"), "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}");
    Files.writeString(folder.resolve("report.json"), "{\"inputs\":[]}");
    Files.copy(Path.of("output/report.json"), folder.resolve("night.json"));
    Files.writeString(
        folder.resolve("load-journal.ndjson"),
        "{\"at\":\"x\",\"server\":\"x\",\"chunk\":\"x\",\"sha256\":\"x\",\"status\":\"loaded\"}\n"
            + "{\"at");
    Path dependency = Files.createDirectories(folder.resolve("package"));
    Files.writeString(
        dependency.resolve("package.json"),
        "{\"name\":\"x\",\"version\":\"1\",\"fhirVersions\":[\"4.0.1\"]}");
    Files.writeString(dependency.resolve(".index.json"), "{\"index-version\":2,\"files\":[]}");
    Files.writeString(
        dependency.resolve(".firely.index.json"),
        "{\"date\":\"2024-01-01\",\"version\":7,\"files\":[]}");
    Path small = Files.createDirectories(folder.resolve("small"));
    Files.writeString(small.resolve("package.json"), "{\"name\":\"x\",\"version\":\"1\"}");
    Path work = Files.createDirectories(folder.resolve("works"));
    Files.writeString(
        work.resolve("reviews.json"), "{\"program\":\"monograph-fhir\",\"reviews\":[]}");
    Files.writeString(work.resolve("found.json"), "{\"version\":\"2.1.0\",\"runs\":[]}");
    Files.writeString(
        work.resolve("definition.json"),
        "{\"name\":\"x\",\"version\":\"1\",\"status\":\"active\"}");
    Ran run = Ran.with("validate", folder);
    assertEquals(
        List.of(
            folder + "/report.json:1: error: [preflight.not-fhir] there is no resourceType",
            folder
                + "/works/definition.json:1: error: [preflight.not-fhir] there is no resourceType"),
        run.out().lines().filter(each -> each.contains("error:")).toList());
    assertTrue(run.out().contains("3 files: 2 errors"), run.out());
    assertEquals(
        List.of(
            "load-journal.ndjson",
            "night.json",
            ".firely.index.json",
            ".index.json",
            "package.json",
            "package.json",
            "found.json",
            "reviews.json"),
        run.err().lines().map(each -> each.replaceFirst("passed by .*/([^:]*):.*", "$1")).toList());
    assertEquals("", Ran.with("validate", folder, "-q").err());
  }

  /** What a load leaves beside the Bundles stops nobody who reads the folder. */
  @Test
  void aJournalStopsNeitherDiffNorPackage() throws IOException {
    Path output = Files.createDirectories(folder.resolve("output"));
    Files.copy(Path.of("output/bundle.json"), output.resolve("bundle.json"));
    Files.writeString(
        output.resolve("load-journal.ndjson"),
        "{\"at\":\"x\",\"server\":\"x\",\"chunk\":\"x\",\"sha256\":\"x\",\"status\":\"loaded\"}\n");
    assertEquals(new Ran(0, "", ""), Ran.with("diff", output, output));
    Ran made = Ran.with("package", "--codes", output, "-o", folder.resolve("site"));
    assertEquals(0, made.code(), made.err());
  }
}
