package org.monographfhir.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.bench.Pages;

/** What does not fit into memory, in a process of its own. */
class TooLittleMemoryTest {

  private static final int LENGTH = 500_000;

  @TempDir Path folder;

  @Test
  void whatNeedsMoreSaysHowToGiveIt() throws Exception {
    String text = "{\"resourceType\":\"Basic\",\"id\":\"%s\"}".formatted("a".repeat(30_000_000));
    Files.writeString(folder.resolve("a.json"), text);

    ChildJvm run = ChildJvm.run(folder, List.of("-Xmx48m"), "diff", "a.json", "a.json");

    assertEquals(3, run.exitCode(), run.errors());
    assertTrue(run.errors().startsWith("monograph-fhir: error: not enough memory"), run.errors());
    assertEquals(1, run.errors().lines().count(), run.errors());
  }

  @Test
  void thePageIsRejectedAndTheOthersAreConverted() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, in.resolve(seed.getFileName()));
      }
    }
    Files.writeString(in.resolve("001_large.txt"), new Pages(1).page(1, LENGTH));

    String errors = ChildJvm.convert(folder, "-Xmx112m", "-XX:+UseParallelGC").errors();

    List<String> rejected = errors.lines().filter(line -> line.contains(": error: ")).toList();
    assertEquals(1, rejected.size(), errors);
    assertTrue(
        rejected.get(0).startsWith("in/001_large.txt:1: error: [cli.memory] the page needs more"),
        errors);
    JsonNode report = new ObjectMapper().readTree(folder.resolve("out/report.json").toFile());
    for (JsonNode input : report.path("inputs")) {
      String expected = input.path("file").asText().contains("large") ? "rejected" : "converted";
      assertEquals(expected, input.path("state").asText(), input.toString());
    }
    assertEquals(4, report.path("inputs").size());
  }
}
