package org.monographfhir.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monographfhir.cli.Ran;

/**
 * Uses report.html in a real browser: src/interop/browser/check.mjs filters, sorts, opens, points,
 * goes by keyboard, reviews, prints, switches scripts off, asks axe-core about accessibility, and
 * sees that nothing is loaded and nothing is said on the console.
 */
class ReportInBrowserIT {

  private static final Path SOURCES = Path.of("src/interop/browser");
  private static final Path WORK = Path.of("target/interop/browser").toAbsolutePath();
  private static final Path RESOURCES = Path.of("src/test/resources");

  @Test
  void peopleCanUseIt() throws IOException, InterruptedException {
    Optional<Path> browser = onPath("chromium").or(() -> onPath("chromium-browser"));
    boolean there = browser.isPresent() && onPath("npm").isPresent();
    if (!there) {
      assertNull(System.getenv("CI"), "chromium and npm are needed: apt-get install chromium npm");
    }
    assumeTrue(there, "no chromium or no npm: apt-get install chromium npm");
    Files.createDirectories(WORK);
    for (String file : List.of("package.json", "package-lock.json", "check.mjs")) {
      Files.copy(SOURCES.resolve(file), WORK.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    assertEquals("", run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"));
    String report = report().resolve("report.html").toString();
    String rerun = rerun().resolve("report.html").toString();
    String said = run("node", "check.mjs", browser.get().toString(), report, "pictures", rerun);
    assertTrue(said.startsWith("ok ") && !said.contains("not ok"), said);
  }

  /** PageFolder of many kinds, hostile ones and one that is not understood among them. */
  private static Path report() throws IOException {
    Path in = WORK.resolve("pages");
    delete(in);
    Files.createDirectories(in);
    for (Path folder :
        List.of(Path.of("seeds"), RESOURCES.resolve("gold"), RESOURCES.resolve("hostile/bad"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
          Files.copy(file, in.resolve(file.getFileName().toString()));
        }
      }
    }
    Files.writeString(
        in.resolve("unread.txt"),
        Files.readString(Path.of("seeds/000_76b118ee83dbe7ba.txt"), UTF_8)
            .replaceFirst("drugs/dinutuximab\n", "drugs/unread\n")
            .replace(
                "## More About",
                "## Storage\n\n\\</noscript>\\<script>window.pwned=1\\</script> cold\n\n## More About"));
    Ran.with("convert", in, "-o", WORK.resolve("output"), "-q");
    return WORK.resolve("output");
  }

  /** The same after one page has changed. */
  private static Path rerun() throws IOException {
    Path page = WORK.resolve("pages").resolve("001_6dbfcd76ff4ad935.txt");
    Files.writeString(page, Files.readString(page, UTF_8).replace("aged 1 year", "aged 2 years"));
    Ran.with("convert", WORK.resolve("pages"), "-o", WORK.resolve("rerun"), "-q");
    return WORK.resolve("rerun");
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Path log = WORK.resolve(command[0] + ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(WORK.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    String said = Files.readString(log, UTF_8);
    assertTrue(ended && process.exitValue() == 0, said);
    return said;
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
