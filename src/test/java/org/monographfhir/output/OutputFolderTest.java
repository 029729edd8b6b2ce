package org.monographfhir.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.diagnostic.Diagnostic;

class OutputFolderTest {

  private static final Map<String, byte[]> FILES =
      new TreeMap<>(Map.of("bundle.json", "{\n}\n".getBytes(), "report.json", "[]".getBytes()));

  @TempDir Path home;

  @Test
  void writesAndFindsCurrent() throws IOException {
    Path out = home.resolve("a/b");
    OutputFolder folder = new OutputFolder(out);
    folder.write(FILES);
    assertEquals(List.of(), folder.check(FILES));
    assertEquals(List.of("bundle.json", "report.json"), names(out));
  }

  @Test
  void removesOnlyItsOwn() throws IOException {
    Files.writeString(home.resolve("bundle.json"), "old");
    Files.writeString(home.resolve("mine.json"), "mine");
    new OutputFolder(home).write(Map.of("report.json", new byte[0]));
    assertEquals(List.of("mine.json", "report.json"), names(home));
  }

  @Test
  void replacesLinksInsteadOfFollowingThem() throws IOException {
    Path out = Files.createDirectory(home.resolve("out"));
    Path outside = Files.writeString(home.resolve("outside"), "untouched");
    Files.createSymbolicLink(out.resolve("bundle.json"), outside);
    Files.createSymbolicLink(out.resolve(".report.json.tmp"), outside);
    OutputFolder folder = new OutputFolder(out);
    assertEquals(2, folder.check(FILES).size());
    folder.write(FILES);
    assertEquals("untouched", Files.readString(outside));
    assertFalse(Files.isSymbolicLink(out.resolve("bundle.json")));
    assertEquals(List.of("bundle.json", "report.json"), names(out));
  }

  @Test
  void mayItselfBeALink() throws IOException {
    Path real = Files.createDirectory(home.resolve("real"));
    Path link = Files.createSymbolicLink(home.resolve("link"), real);
    new OutputFolder(link).write(FILES);
    assertEquals(List.of("bundle.json", "report.json"), names(real));
  }

  @Test
  void aFailureLeavesTheOldFiles() throws IOException {
    Files.writeString(home.resolve("bundle.json"), "old");
    Files.createDirectories(home.resolve(".report.json.tmp/in-the-way"));
    assertThrows(IOException.class, () -> new OutputFolder(home).write(FILES));
    assertEquals("old", Files.readString(home.resolve("bundle.json")));
    assertFalse(Files.exists(home.resolve(".bundle.json.tmp")));
  }

  @Test
  void saysWhereTheDifferenceStarts() throws IOException {
    Files.writeString(home.resolve("bundle.json"), "{\n]\n");
    List<Diagnostic> found =
        new OutputFolder(home).check(Map.of("bundle.json", FILES.get("bundle.json")));
    assertEquals(1, found.size());
    assertEquals(2, found.get(0).line());
  }

  @Test
  void saysWhatShouldNotBeThere() throws IOException {
    new OutputFolder(home).write(FILES);
    List<Diagnostic> found =
        new OutputFolder(home).check(Map.of("report.json", FILES.get("report.json")));
    assertTrue(found.get(0).toString().contains("bundle.json:1: error: [output.not-current]"));
  }

  @Test
  void writesNoOtherNames() {
    OutputFolder folder = new OutputFolder(home);
    assertThrows(
        IllegalArgumentException.class, () -> folder.write(Map.of("../x.json", new byte[0])));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
