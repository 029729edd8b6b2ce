package org.monographfhir.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.review.SignOffs;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Upsert;

class OutputFolderTest {

  private static final Framing FRAMING = new Framing(bytes("[\n"), bytes(",\n"), bytes("\n]\n"));
  private static final String SHARED = "urn:uuid:6b397339-3b91-51a3-bdfc-a88e450b4f91";
  private static final List<String> STANDARD =
      List.of("bundle.json", "manifest.json", "report.html", "report.json");

  @TempDir Path home;

  @Test
  void writesAndFindsCurrent() throws IOException {
    Path out = home.resolve("a/b");
    write(out, Form.STANDARD, "x", "y");
    assertEquals(STANDARD, names(out));
    assertEquals("[\nshared,\nx,\ny\n]\n", Files.readString(out.resolve("bundle.json")));
    assertEquals(List.of(), check(out, "x", "y"));
  }

  @Test
  void removesOnlyItsOwn() throws IOException {
    Files.writeString(home.resolve("mine.json"), "mine");
    Files.writeString(home.resolve("bundle-0009.json"), "mine too");
    write(home, chunks(2), "x", "y");
    assertEquals(
        List.of(
            "bundle-0001.json",
            "bundle-0002.json",
            "bundle-0009.json",
            "manifest.json",
            "mine.json",
            "report.html",
            "report.json"),
        names(home));
    write(home, Form.STANDARD, "x");
    assertEquals(
        List.of(
            "bundle-0009.json",
            "bundle.json",
            "manifest.json",
            "mine.json",
            "report.html",
            "report.json"),
        names(home));
  }

  @Test
  void believesNoManifestThatNamesOtherFiles() throws IOException {
    Path out = Files.createDirectory(home.resolve("out"));
    Files.writeString(home.resolve("bundle.json"), "outside");
    Files.writeString(
        out.resolve("manifest.json"),
        "{\"files\": [{\"file\": \"../bundle.json\"}, {\"file\": 7}, 8]}");
    write(out, Form.STANDARD, "x");
    assertEquals("outside", Files.readString(home.resolve("bundle.json")));
    Files.writeString(out.resolve("manifest.json"), "no manifest");
    write(out, Form.STANDARD, "x");
    assertEquals(STANDARD, names(out));
  }

  @Test
  void replacesLinksInsteadOfFollowingThem() throws IOException {
    Path out = Files.createDirectory(home.resolve("out"));
    Path outside = Files.writeString(home.resolve("outside"), "untouched");
    Path folder = Files.createDirectory(home.resolve("folder"));
    Files.createSymbolicLink(out.resolve("bundle.json"), outside);
    Files.createSymbolicLink(out.resolve(".monograph-fhir"), folder);
    assertEquals(STANDARD.size(), check(out, "x").size());
    write(out, Form.STANDARD, "x");
    assertEquals("untouched", Files.readString(outside));
    assertEquals(List.of(), names(folder));
    assertFalse(Files.isSymbolicLink(out.resolve("bundle.json")));
    assertEquals(STANDARD, names(out));
  }

  @Test
  void mayItselfBeALink() throws IOException {
    Path real = Files.createDirectory(home.resolve("real"));
    write(Files.createSymbolicLink(home.resolve("link"), real), Form.STANDARD, "x");
    assertEquals(STANDARD, names(real));
  }

  @Test
  void aRunThatEndsEarlyLeavesTheOldFiles() throws IOException {
    write(home, Form.STANDARD, "old");
    OutputRun run =
        OutputRun.writing(new OutputFolder(home), Form.STANDARD, FRAMING, "1", SignOffs.NONE);
    run.add(file("new"), Optional.of(unit("new")), Optional.empty());
    assertThrows(IOException.class, () -> write(home, Form.STANDARD, "other"), "one at a time");
    run.close();
    assertEquals(STANDARD, names(home));
    assertEquals(List.of(), check(home, "old"));
  }

  /** As after a kill: what the run left behind is all that the next one has. */
  @Test
  void theNextRunClearsUpWhatAKilledOneBegan() throws IOException {
    write(home, Form.STANDARD, "old");
    Path staged = Files.createDirectory(home.resolve(".monograph-fhir"));
    Files.writeString(staged.resolve("bundle.json"), "half");
    Files.writeString(staged.resolve("commit.tmp"), "+bundle");
    OutputRun.writing(new OutputFolder(home), Form.STANDARD, FRAMING, "1", SignOffs.NONE).close();
    assertEquals(List.of(), check(home, "old"));
  }

  @Test
  void theNextRunCompletesWhatAKilledOnePutInPlace() throws IOException {
    write(home, Form.STANDARD, "old");
    Path elsewhere = home.resolve("elsewhere");
    write(elsewhere, chunks(9), "new");
    Path staged = Files.createDirectory(home.resolve(".monograph-fhir"));
    for (String name : names(elsewhere)) {
      Files.move(elsewhere.resolve(name), staged.resolve(name));
    }
    Files.move(
        staged.resolve("report.json"),
        home.resolve("report.json"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.write(
        staged.resolve("commit"),
        List.of(
            "+report.json",
            "+report.html",
            "+bundle-0001.json",
            "+manifest.json",
            "-bundle.json",
            "-../x"));
    OutputRun.writing(new OutputFolder(home), Form.STANDARD, FRAMING, "1", SignOffs.NONE).close();
    Files.delete(elsewhere);
    assertEquals(
        List.of("bundle-0001.json", "manifest.json", "report.html", "report.json"), names(home));
    assertTrue(Files.readString(home.resolve("bundle-0001.json")).contains("new"));
  }

  @Test
  void saysWhereTheDifferenceStarts() throws IOException {
    write(home, Form.STANDARD, "x");
    Files.writeString(home.resolve("bundle.json"), "[\nshared;\n");
    List<Diagnostic> found = check(home, "x");
    assertEquals(1, found.size());
    assertEquals(2, found.get(0).line());
  }

  @Test
  void saysWhatShouldNotBeThere() throws IOException {
    write(home, Form.STANDARD, "x");
    List<Diagnostic> found = check(home);
    assertTrue(found.toString().contains("bundle.json:1: error: [output.not-current]"));
  }

  private static Form chunks(int entries) {
    return new Form(Format.JSON, Upsert.CONDITIONAL, new Limits(entries, 1000));
  }

  private static void write(Path out, Form form, String... units) throws IOException {
    try (OutputRun run =
        OutputRun.writing(new OutputFolder(out), form, FRAMING, "1", SignOffs.NONE)) {
      fill(run, units);
      assertEquals(List.of(), run.finish());
    }
  }

  private static List<Diagnostic> check(Path out, String... units) throws IOException {
    try (OutputRun run =
        OutputRun.checking(new OutputFolder(out), Form.STANDARD, FRAMING, "1", SignOffs.NONE)) {
      fill(run, units);
      return run.finish();
    }
  }

  private static void fill(OutputRun run, String... units) throws IOException {
    for (String unit : units) {
      run.add(file(unit), Optional.of(unit(unit)), Optional.empty());
    }
  }

  private static ReportedFile file(String name) {
    return new ReportedFile(
        name, Optional.empty(), State.CONVERTED, Optional.empty(), Optional.empty(), List.of());
  }

  private static Unit unit(String name) {
    return new Unit(
        name,
        List.of(new Piece("Organization", SHARED, true, bytes("shared"))),
        List.of(new Piece("Basic", name, false, bytes(name))),
        true);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return new ArrayList<>(
          all.filter(Files::isRegularFile)
              .map(path -> path.getFileName().toString())
              .sorted()
              .toList());
    }
  }
}
