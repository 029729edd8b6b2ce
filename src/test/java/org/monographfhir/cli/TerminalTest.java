package org.monographfhir.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on a terminal, which {@code script} of util-linux plays. */
class TerminalTest {

  private static final Path SEED = Path.of("seeds/001_6dbfcd76ff4ad935.txt");

  @TempDir Path folder;

  private Path in;

  @BeforeEach
  void pages() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    String page = Files.readString(SEED);
    String slug = "drugs/naxitamab-gqgk";
    assertTrue(page.contains(slug));
    for (int i = 0; i < 30; i++) {
      Files.writeString(in.resolve(i + ".txt"), page.replace(slug, "drugs/drug-" + i));
    }
  }

  /** Some terminals take 21, which is to end bold, for a double underline. */
  @Test
  void nothingIsUnderlinedBehindABoldWord() throws Exception {
    String said = onTerminal("explain", SEED.toString());
    assertTrue(said.contains("\u001B[1mUse in Cancer\u001B[0m"), said);
    assertFalse(said.contains("\u001B[21m"), said);
  }

  @Test
  void messagesStandWhereNoBarIs() throws Exception {
    String said = onTerminal("convert", in.toString(), "-o", folder.resolve("out").toString());
    assertTrue(said.contains("convert ["), said);
    List<String> screen = screen(said);
    assertEquals(30, screen.stream().filter(l -> l.contains(": warning: [source.")).count(), said);
    for (String line : screen) {
      assertFalse(line.contains("convert [") || line.contains("left"), line);
      assertTrue(line.isEmpty() || line.matches("\\S+:\\d+: .*|30 converted, .*"), line);
    }
  }

  @Test
  void aBarIsOneLineAndGoes() {
    StringWriter terminal = new StringWriter();
    PrintWriter writer = new PrintWriter(terminal);
    Clock clock = Clock.fixed(Instant.EPOCH.plus(Duration.ofDays(1)), ZoneOffset.UTC);
    try (Progress progress = new Progress("load", 2, Optional.of(writer), clock)) {
      progress.step();
      progress.step();
      progress.above(() -> writer.println("a message"));
      assertEquals(
          List.of("a message", "load [========================] 2/2, 2000.0/s, 0:00 left"),
          screen(terminal.toString()));
    }
    assertEquals(List.of("a message", ""), screen(terminal.toString()));
  }

  @Test
  void whatWasBegunIsPutAwayWhenItIsEnded() throws Exception {
    Path out = folder.resolve("ended");
    Process process =
        new ProcessBuilder(command("convert", in.toString(), "-o", out.toString(), "--threads=1"))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    while (!Files.exists(out.resolve(".monograph-fhir")) && process.isAlive()) {
      Thread.sleep(5);
    }
    process.destroy();
    assertTrue(process.waitFor() > 100, "it was ended");
    assertFalse(Files.exists(out), () -> List.of(out.toFile().list()).toString());
  }

  private static String onTerminal(String... args) throws IOException, InterruptedException {
    boolean here =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(p -> Files.exists(Path.of(p, "script")));
    assumeTrue(here, "no script of util-linux");
    String line = "'" + String.join("' '", command(args)) + "'";
    Process process = new ProcessBuilder("script", "-qec", line, "/dev/null").start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private static List<String> command(String... args) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add("org.monographfhir.cli.Main");
    command.addAll(List.of(args));
    return command;
  }

  /** What is to be seen at the end: a carriage return lets what follows overwrite the line. */
  private static List<String> screen(String said) {
    List<String> lines = new ArrayList<>();
    for (String line : said.split("\r?\n", -1)) {
      StringBuilder seen = new StringBuilder();
      for (String part : line.split("\r", -1)) {
        seen.replace(0, Math.min(part.length(), seen.length()), part);
      }
      lines.add(seen.toString().stripTrailing());
    }
    return lines;
  }
}
