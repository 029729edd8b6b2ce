package org.monographfhir.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmarks run, and measure what they say. How long it takes is nobody's business here. */
class BenchTest {

  @TempDir Path folder;

  @Test
  void pagesOfTheGeneratorAreConverted() throws IOException {
    Pages.write(folder.resolve("pages"), 40, 7);

    Ran run = Ran.with("convert", folder.resolve("pages"), "-o", folder.resolve("out"), "-v");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("40 converted, 0 skipped, 0 rejected"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void pagesVaryAndAreTheSameAgain() {
    Set<Integer> lengths = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      String page = new Pages(1).page(i);
      assertEquals(page, new Pages(1).page(i));
      lengths.add(page.getBytes(UTF_8).length);
      titles.add(page.replaceAll("(?s).*\ntitle: (.*?)\n.*", "$1"));
    }
    assertEquals(500, titles.size());
    assertTrue(lengths.size() > 200, "lengths " + lengths.size());
  }

  @Test
  void eachBenchmarkRunsOnce() throws Exception {
    int results =
        new Runner(
                new OptionsBuilder()
                    .include(".*Benchmark")
                    .param("lines", "1000")
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(1))
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run()
            .size();
    assertEquals(12, results);
  }

  /** Needs a Unix and Python, as the script says. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void wholeRunsAreTimed() throws Exception {
    Path json = folder.resolve("result.json");
    String classpath = System.getProperty("java.class.path");
    Path file = Files.writeString(folder.resolve("classpath.txt"), classpath);
    String program =
        "sh -c 'exec java -XX:TieredStopAtLevel=1 -cp \"$(cat \"$0\")\" org.monographfhir.cli.Main \"$@\"' '"
            + file
            + "'";
    run(
        "src/bench/whole-runs.py",
        "--pages",
        "2",
        "--rounds",
        "1",
        "--warmups",
        "0",
        "--program",
        program,
        "--plain",
        "true",
        "--classpath",
        "@" + file,
        "--json",
        json.toString());

    JsonNode rows = new ObjectMapper().readTree(json.toFile()).path("rows");
    assertEquals(4, rows.size(), rows.toString());
    assertEquals("plain", rows.get(1).path("command").asText());
    assertTrue(rows.get(0).path("ratio").asDouble() > 0, rows.toString());
  }

  /** Needs the JDK's jcmd as well. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void whatIsAliveIsAsked() throws Exception {
    String classpath = System.getProperty("java.class.path");
    Path file = Files.writeString(folder.resolve("classpath.txt"), classpath);

    String said =
        run(
            "src/bench/live-heap.py",
            "--pages",
            "20",
            "--every",
            "0.5",
            "--jar",
            classpath,
            "--classpath",
            "@" + file);

    assertTrue(
        said.matches("(?s) *20 pages +[0-9.]+ s +alive +[1-9][0-9.]* MiB .* of the first\n"), said);
  }

  private static String run(String... script) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(script));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
