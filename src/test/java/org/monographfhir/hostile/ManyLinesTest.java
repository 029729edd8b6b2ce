package org.monographfhir.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.bench.MappingLines;
import org.monographfhir.terminology.drug.DrugCodeLoader;
import org.monographfhir.terminology.drug.DrugKeys;

/** A file of two million lines, in a process with little memory. */
class ManyLinesTest {

  private static final int LINES = 2_000_000;

  @TempDir Path folder;

  /** The process: prints how many products the last label has. */
  public static void main(String[] args) throws IOException {
    DrugCodeLoader loader = new DrugCodeLoader();
    loader.add("rxnorm_mappings.txt", new MappingLines(LINES));
    DrugKeys keys =
        new DrugKeys("x", List.of(), Optional.empty(), List.of(MappingLines.set(LINES / 20 - 1)));
    System.out.println(loader.build().value().orElseThrow().find(keys).products().size());
  }

  @Test
  void areReadWithAHeapOf400Megabytes() throws Exception {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ManyLinesTest.class.getName())
            .redirectOutput(out.toFile())
            .redirectErrorStream(true)
            .start();
    boolean ended = process.waitFor(300, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(ended, "not done after 300 s");
    assertEquals("20", Files.readString(out).strip());
  }
}
