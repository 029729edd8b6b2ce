package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The behaviour that users and scripts rely on: exit codes, messages, and what is written. */
class CliTest {

  private static final Path SEED = Path.of("seeds/000_76b118ee83dbe7ba.txt");
  private static final Path REPAIRED = Path.of("seeds/001_6dbfcd76ff4ad935.txt");

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "convert --help", "-h", "convert -h"})
  void explainsItself(String args) {
    Ran help = Ran.with((Object[]) args.split(" "));
    assertEquals(0, help.code());
    assertTrue(help.out().contains("Exit codes:"), help.out());
    assertTrue(help.out().contains("Examples:"), help.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "convert --version"})
  void knowsItsVersion(String args) {
    Ran version = Ran.with((Object[]) args.split(" "));
    assertEquals(0, version.code());
    assertTrue(
        version
            .out()
            .matches(
                "monograph-fhir \\d+\\.\\d+\\.\\d+\\S*\\Rcommit (\\p{XDigit}{7}|unknown)\\S*, HAPI FHIR 8[.0-9]+\\RJava 17.*\\R"),
        version.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown",
        "convert --unknown",
        "convert --fail-on information",
        "convert -q -v",
        "convert no-such-file.txt",
        "convert seeds --profiles no-such-folder"
      })
  void refusesWhatItCannotCarryOut(String args) {
    Ran run = Ran.with((Object[]) args.split(" "));
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("monograph-fhir: error: "), run.err());
    assertTrue(run.err().endsWith("--help'." + System.lineSeparator()), run.err());
    assertEquals("", run.out());
  }

  @Test
  void refusesAFolderWithoutMonographs() throws IOException {
    Files.writeString(in.resolve("notes.pdf"), "x");
    Ran run = Ran.with("convert", in, "-o", out);
    assertEquals(2, run.code());
    assertTrue(
        run.err().contains(in + ": the folder has no *.txt or *.md or *.markdown or *.html"),
        run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void goesOnPastBadFiles() throws IOException {
    Files.copy(SEED, in.resolve("seed.txt"));
    Files.createFile(in.resolve("empty.txt"));
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    Files.write(in.resolve("binary.txt"), noise);

    Ran run = Ran.with("convert", in, "-o", out);

    assertEquals(1, run.code());
    assertTrue(run.err().contains(in + "/empty.txt:1: error: [source."), run.err());
    assertTrue(run.err().contains(in + "/binary.txt:1: error: [source."), run.err());
    assertTrue(run.out().contains("converted " + in + "/seed.txt"), run.out());
    assertTrue(run.out().contains("rejected " + in + "/empty.txt"), run.out());
    assertTrue(run.out().contains("1 converted, 0 skipped, 2 rejected"), run.out());
    assertArrayEquals(converted(SEED), Files.readAllBytes(out.resolve("bundle.json")));
  }

  @Test
  void goesOnPastAFileThatCannotBeRead() throws IOException {
    Files.copy(SEED, in.resolve("seed.txt"));
    Files.createSymbolicLink(in.resolve("lost.txt"), in.resolve("nowhere"));
    Ran run = Ran.with("convert", in, "-o", out);
    assertEquals(3, run.code());
    assertTrue(run.err().contains("lost.txt:1: error: [cli.unreadable]"), run.err());
    assertTrue(run.out().contains("1 converted, 0 skipped, 1 rejected"), run.out());
    assertTrue(Files.exists(out.resolve("bundle.json")));
  }

  @Test
  void keepsTheOutputWhereNothingCouldBeRead() throws IOException {
    Files.createSymbolicLink(in.resolve("lost.txt"), in.resolve("nowhere"));
    Files.createDirectory(out);
    Files.writeString(out.resolve("bundle.json"), "kept");
    assertEquals(3, Ran.with("convert", in, "-o", out).code());
    assertEquals("kept", Files.readString(out.resolve("bundle.json")));
  }

  @Test
  void saysWhyAFileWasSkipped() throws IOException {
    Path spanish = in.resolve("a.txt");
    Files.writeString(spanish, Files.readString(SEED).replace("language: en", "language: es"));
    Ran run = Ran.with("convert", spanish, "-o", out);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().startsWith(spanish + ":6: information: [extract.language]"), run.err());
    assertTrue(run.out().contains("0 converted, 1 skipped, 0 rejected"), run.out());
    assertFalse(Files.exists(out.resolve("bundle.json")));
  }

  @Test
  void lineEndsAndByteOrderMarksChangeNothing() throws IOException {
    String text = Files.readString(REPAIRED);
    Files.writeString(in.resolve("a.txt"), text.replace("\n", "\r\n"));
    Path marked = Files.writeString(folder.resolve("b.txt"), "\uFEFF" + text);
    byte[] plain = converted(REPAIRED);
    assertArrayEquals(plain, converted(in));
    assertArrayEquals(plain, converted(marked));
  }

  @Test
  void theSameInputGivesTheSameBytesHoweverItIsNamed() throws IOException {
    Path first = Files.copy(SEED, in.resolve("a.txt"));
    Path second = Files.copy(REPAIRED, in.resolve("b.md"));
    Ran.with("convert", in, "-o", folder.resolve("one"));
    Ran.with("convert", second, in, first, first, "-o", folder.resolve("two"));
    for (String name : new String[] {"bundle.json", "report.json"}) {
      assertEquals(
          -1L,
          Files.mismatch(folder.resolve("one").resolve(name), folder.resolve("two").resolve(name)),
          name);
    }
  }

  @Test
  void readsStandardInput() throws IOException {
    Ran run = Ran.reading(Files.readString(SEED), "convert", "-", "-o", out);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("converted <stdin>"), run.out());
    assertArrayEquals(converted(SEED), Files.readAllBytes(out.resolve("bundle.json")));
  }

  @Test
  void rejectsTheSecondFileOfAPage() throws IOException {
    Files.copy(SEED, in.resolve("a.txt"));
    Files.copy(SEED, in.resolve("b.txt"));
    Ran run = Ran.with("convert", in, "-o", out);
    assertEquals(1, run.code());
    assertTrue(run.err().contains(in + "/b.txt:1: error: [convert.duplicate]"), run.err());
    assertTrue(run.err().contains("already read from " + in + "/a.txt"), run.err());
  }

  @Test
  void checkWritesNothing() throws IOException {
    Ran missing = Ran.with("convert", SEED, "-o", out, "--check");
    assertEquals(1, missing.code());
    assertTrue(missing.err().contains("bundle.json:1: error: [output.not-current] is missing"));
    assertFalse(Files.exists(out));

    converted(SEED);
    Ran current = Ran.with("convert", SEED, "-o", out, "--check");
    assertAll(
        () -> assertEquals(0, current.code(), current.err()),
        () -> assertTrue(current.out().contains("is current"), current.out()));

    Files.writeString(out.resolve("bundle.json"), "{}");
    assertEquals(1, Ran.with("convert", SEED, "-o", out, "--check").code());
    assertEquals("{}", Files.readString(out.resolve("bundle.json")));
  }

  @Test
  void warningsFailOnlyWhenAsked() {
    Ran lenient = Ran.with("convert", REPAIRED, "-o", out);
    assertEquals(0, lenient.code());
    assertTrue(lenient.err().contains(": warning: ["), lenient.err());
    assertEquals(1, Ran.with("convert", REPAIRED, "-o", out, "--fail-on", "warning").code());
  }

  @Test
  void quietPrintsErrorsOnly() {
    Ran quiet = Ran.with("convert", REPAIRED, "-o", out, "-q");
    assertEquals(new Ran(0, "", ""), quiet);
  }

  @Test
  void anOutputThatIsNoFolderIsAFailure() throws IOException {
    Files.writeString(out, "a file");
    Ran run = Ran.with("convert", SEED, "-o", out);
    assertEquals(3, run.code());
    assertEquals("monograph-fhir: error: " + out + ": not a folder", run.err().strip());
    assertEquals("a file", Files.readString(out));
    assertEquals(3, Ran.with("convert", SEED, "-o", out, "--check").code());
  }

  @Test
  void definitionsWithoutTheGlossaryAreAContentProblem() {
    Ran run = Ran.with("convert", SEED, "-o", out, "--profiles", in);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("[convert.no-glossary]"), run.err());
    assertFalse(Files.exists(out));
  }

  /** The Bundle that the program makes of a file or folder. */
  private byte[] converted(Path input) throws IOException {
    Ran run = Ran.with("convert", input, "-o", out);
    assertEquals(0, run.code(), run.err());
    return Files.readAllBytes(out.resolve("bundle.json"));
  }
}
