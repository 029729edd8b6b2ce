package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that would change nothing does nothing, and any change is noticed. */
class UnchangedTest {

  private static final String SEED = "seeds/001_6dbfcd76ff4ad935.txt";
  private static final String RECORD = ".monograph-fhir.last-run";

  @TempDir Path home;

  private Path page;
  private Path out;

  @BeforeEach
  void aPage() throws IOException {
    page = Files.copy(Path.of(SEED), home.resolve("page.txt"));
    out = home.resolve("out");
  }

  @Test
  void aSecondRunPrintsTheSameAndTouchesNothing() throws IOException {
    Ran first = convert();
    assertTrue(first.err().contains("source.mojibake"), first.err());
    assertTrue(first.out().contains("1 converted"), first.out());
    FileTime time = age();
    assertEquals(first, convert());
    assertEquals(time, time());
  }

  @Test
  void aRejectedFileIsRejectedAgain() throws IOException {
    Files.writeString(home.resolve("other.txt"), "no page\r\nat all");
    Ran first = convert(home.resolve("other.txt"));
    assertEquals(1, first.code());
    FileTime time = age();
    assertEquals(first, convert(home.resolve("other.txt")));
    assertEquals(time, time());
  }

  @Test
  void changesAreNoticed() throws IOException {
    Path codes =
        Files.copy(Path.of("src/test/resources/terminology/table.csv"), home.resolve("c.csv"));
    List<Object> args = List.of("--terminology", codes);
    notices("nothing was there", args);
    notices("option", List.of("--terminology", codes, "--upsert", "id"));
    notices("option taken back", args);
    notices("loudness", List.of("--terminology", codes, "-v"));
    notices("asked to", List.of("--terminology", codes, "--force"));
    convert(args.toArray());
    append(codes, "\n");
    notices("terminology", args);
    append(page, "\n");
    notices("page", args);
    append(out.resolve("report.json"), " ");
    notices("output", args);
    Files.delete(out.resolve("bundle.json"));
    notices("output gone", args);
    Files.writeString(out.resolve(RECORD), "key of something else\n");
    notices("record", args);
  }

  @Test
  void aChangedDefinitionIsNoticed() throws IOException {
    Path profiles = Files.createDirectory(home.resolve("profiles"));
    try (Stream<Path> files = Files.walk(Path.of("profiles"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = profiles.resolve(Path.of("profiles").relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    List<Object> args = List.of("--profiles", profiles);
    notices("definitions of a folder", args);
    append(profiles.resolve("StructureDefinition-clinical-use.json"), "\n");
    notices("definition", args);
  }

  @Test
  void anotherProgramIsNoticed() throws IOException {
    SourceList pages = new SourceList(List.of(Source.at(Path.of(SEED))));
    Path jar = Files.writeString(home.resolve("program.jar"), "one");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000_000_000L));
    String before = Fingerprint.of(jar, pages, List.of()).orElseThrow();
    assertEquals(before, Fingerprint.of(jar, pages, List.of()).orElseThrow());
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000_001_000L));
    assertNotEquals(before, Fingerprint.of(jar, pages, List.of()).orElseThrow());
    append(jar, "more");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000_000_000L));
    assertNotEquals(before, Fingerprint.of(jar, pages, List.of()).orElseThrow());
  }

  @Test
  void halfARecordIsNone() throws IOException {
    convert();
    Path record = out.resolve(RECORD);
    String whole = Files.readString(record);
    for (String left : List.of("", whole.substring(0, whole.length() - 8), "\0\n")) {
      Files.writeString(record, left);
      FileTime time = age();
      assertEquals(0, convert().code());
      assertNotEquals(time, time(), left);
    }
  }

  @Test
  void standardInputIsReadEachTime() throws IOException {
    String text = Files.readString(page);
    assertEquals(0, Ran.reading(text, "convert", "-", "-o", out).code());
    assertFalse(Files.exists(out.resolve(RECORD)));
  }

  private void notices(String what, List<Object> args) throws IOException {
    FileTime time = Files.exists(out.resolve("bundle.json")) ? age() : FileTime.fromMillis(0);
    Ran ran = convert(args.toArray());
    assertEquals(0, ran.code(), ran.err());
    assertNotEquals(time, time(), what);
    FileTime again = age();
    if (!args.contains("--force")) {
      convert(args.toArray());
      assertEquals(again, time(), what);
    }
  }

  private Ran convert(Object... more) {
    List<Object> args = new ArrayList<>(List.of("convert", page, "-o", out));
    args.addAll(List.of(more));
    return Ran.with(args.toArray());
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  /** Makes the Bundle older, so that writing it again is seen. */
  private FileTime age() throws IOException {
    FileTime time = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(out.resolve("bundle.json"), time);
    return time;
  }

  private FileTime time() throws IOException {
    return Files.getLastModifiedTime(out.resolve("bundle.json"));
  }
}
