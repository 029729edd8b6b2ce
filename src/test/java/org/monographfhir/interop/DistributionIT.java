package org.monographfhir.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The zip that the build leaves in {@code target/}, unpacked and used as its users do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistributionIT {

  private static final Path BUNDLE = Path.of("output", "bundle.json");

  private Path folder;
  private Path home;
  private Path link;

  private record Run(int code, String out) {}

  @BeforeAll
  void unpack(@TempDir Path shared) throws Exception {
    folder = shared;
    Path zip;
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      zip = files.filter(file -> file.getFileName().toString().endsWith(".zip")).findFirst().get();
    }
    Path spaces = Files.createDirectory(folder.resolve("a folder with spaces"));
    Run unzip = run(start(List.of("unzip", "-q", zip.toString(), "-d", spaces.toString()), "x"));
    assertEquals(0, unzip.code(), unzip.out());
    try (Stream<Path> files = Files.list(spaces)) {
      home = files.findFirst().get();
    }
    Path elsewhere = Files.createDirectory(folder.resolve("bin"));
    Path first =
        Files.createSymbolicLink(
            elsewhere.resolve("first"),
            elsewhere.relativize(home.resolve("bin").resolve("monograph-fhir")));
    link = Files.createSymbolicLink(elsewhere.resolve("mf"), first.getFileName());
  }

  @Test
  void holdsWhatBelongsToIt() throws IOException {
    for (String each :
        List.of(
            "lib/monograph-fhir.jar",
            "bin/monograph-fhir.cmd",
            "completions/monograph-fhir.bash",
            "man/man1/monograph-fhir.1",
            "man/man1/monograph-fhir-convert.1",
            "profiles/ImplementationGuide-monograph.fhir.json",
            "src/site/markdown/guides/loading.md",
            "CHANGELOG.md",
            "LICENSE",
            "NOTICE",
            "README.md")) {
      assertTrue(Files.size(home.resolve(each)) > 0, each);
    }
    assertTrue(Files.readString(home.resolve("THIRD-PARTY.txt")).contains("HAPI FHIR"));
    JsonNode bom = new ObjectMapper().readTree(home.resolve("SBOM.cdx.json").toFile());
    assertEquals("CycloneDX", bom.path("bomFormat").asText());
    assertTrue(bom.path("components").size() > 30);
    String completion = Files.readString(home.resolve("completions/monograph-fhir.bash"));
    assertTrue(completion.contains("convert") && completion.contains("--terminology"));
    assertTrue(Files.readString(home.resolve("man/man1/monograph-fhir-convert.1")).contains(".TH"));
  }

  /** Its README is for it: the links of all pages lead somewhere, and it has its examples. */
  @Test
  void itsPagesLeadNowhereElse() throws IOException {
    List<String> lost = new ArrayList<>();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path page : all.filter(file -> file.toString().endsWith(".md")).toList()) {
        Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)")
            .matcher(Files.readString(page))
            .results()
            .map(link -> link.group(1))
            .filter(link -> !link.startsWith("http"))
            .filter(link -> !Files.exists(page.resolveSibling(link)))
            .forEach(link -> lost.add(home.relativize(page) + ": " + link));
      }
    }
    assertEquals(List.of(), lost);
    String readme = Files.readString(home.resolve("README.md"));
    assertFalse(readme.contains("mvn ") || readme.contains("<!--"), "for who has the sources");
    assertTrue(readme.contains("bin/monograph-fhir"), "how to start it");
    for (String each :
        List.of(
            "seeds/000_76b118ee83dbe7ba.txt",
            "output/report.html",
            "schemas/report.schema.json",
            "schemas/load-journal.schema.json",
            "schemas/cds-hooks-request.schema.json")) {
      assertTrue(Files.exists(home.resolve(each)), each);
    }
  }

  @Test
  void manualPagesHaveNoStrayMarks() throws IOException {
    try (Stream<Path> pages = Files.list(home.resolve("man/man1"))) {
      for (Path page : pages.toList()) {
        String text = Files.readString(page);
        assertFalse(text.matches("(?s).*\\*\\\\?-.*|.*\\\\?-\\w+\\*[ =|].*"), page + ":\n" + text);
      }
    }
    String convert = Files.readString(home.resolve("man/man1/monograph-fhir-convert.1"));
    assertTrue(convert.contains("(*.json)"), convert);
  }

  /** The first runs, at once, make the archive of classes, and later ones use it. */
  @Test
  void convertsFromAnywhereAndAtOnce() throws Exception {
    List<Process> running = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      running.add(start(convert("at once " + i), "cache"));
    }
    for (Process each : running) {
      assertEquals(0, run(each).code());
    }
    List<String> kept;
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      kept = files.map(file -> file.getFileName().toString()).toList();
    }
    assertEquals(1, kept.stream().filter(name -> name.endsWith(".jsa")).count(), kept::toString);
    Run later = run(start(convert("later"), "cache"));
    assertEquals(0, later.code(), later.out());
    for (String each : List.of("at once 0", "at once 1", "later")) {
      assertArrayEquals(
          Files.readAllBytes(BUNDLE),
          Files.readAllBytes(folder.resolve(each).resolve("bundle.json")));
    }
  }

  @Test
  void doesWithoutACacheAndWithABrokenOne() throws Exception {
    Path file = Files.createFile(folder.resolve("no folder"));
    assertEquals(0, run(start(convert("without"), file.getFileName().toString())).code());
    run(start(convert("first"), "broken"));
    try (Stream<Path> files = Files.list(folder.resolve("broken"))) {
      for (Path each : files.toList()) {
        Files.delete(each);
        Files.writeString(each, "no archive");
      }
    }
    Run broken = run(start(convert("broken out"), "broken"));
    assertEquals(0, broken.code(), broken.out());
    assertTrue(broken.out().startsWith("seeds/") || broken.out().startsWith("converted"));
  }

  /**
   * As in a container: the user has no home and no rights, and the only folder that can be written
   * to is the one that is mounted. A part of the system cannot be made so everywhere.
   */
  @Test
  void runsWhereNothingElseCanBeWritten() throws Exception {
    Path mounted = Files.createDirectory(folder.resolve("mounted"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(mounted, PosixFilePermissions.fromString("rwxrwxrwx"));
    String closed = "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind /";
    String work =
        " && ! touch /written 2> /dev/null && cd \"$1\" && HOME=/nonexistent"
            + " exec setpriv --reuid=10001 --regid=10001 --clear-groups \"$2\" convert \"$3\" -o fhir";
    assumeTrue(run(start(inside(closed, mounted), "cache")).code() == 0, "no rights to mount");
    Run run = run(start(inside(closed + work, mounted), "no such cache"));
    assertEquals(0, run.code(), run.out());
    assertArrayEquals(
        Files.readAllBytes(BUNDLE), Files.readAllBytes(mounted.resolve("fhir/bundle.json")));
  }

  private List<String> inside(String script, Path mounted) {
    String program = home.resolve("bin/monograph-fhir").toString();
    List<String> command = new ArrayList<>(List.of("unshare", "-m", "sh", "-c", script, "sh"));
    command.addAll(List.of(mounted.toString(), program, home.resolve("seeds").toString()));
    return command;
  }

  /** It needs more memory than a conversion. */
  @Test
  void makesThePackage() throws Exception {
    Path site = folder.resolve("site");
    String command = link.toString();
    Run made = run(start(List.of(command, "package", "-o", site.toString()), "cache"));
    assertEquals(0, made.code(), made.out());
    assertTrue(made.out().startsWith("written " + site), made.out());
  }

  @Test
  void handsOnExitCodesAndStreams() throws Exception {
    Run usage = run(start(List.of(link.toString(), "convert", "--banana"), "cache"));
    assertEquals(2, usage.code(), usage.out());
    Run version = run(start(List.of(link.toString(), "--version"), "cache"));
    assertTrue(version.out().startsWith("monograph-fhir "), version.out());
    Process reading =
        start(
            List.of(link.toString(), "convert", "-", "-o", folder.resolve("in").toString()),
            "cache");
    reading.getOutputStream().write("no page".getBytes(UTF_8));
    reading.getOutputStream().close();
    assertEquals(1, run(reading).code());
  }

  private List<String> convert(String output) {
    return List.of(link.toString(), "convert", "-o", folder.resolve(output).toString());
  }

  private Process start(List<String> command, String cache) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("MONOGRAPH_FHIR_CACHE", folder.resolve(cache).toString());
    return builder.start();
  }

  private static Run run(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out);
  }
}
