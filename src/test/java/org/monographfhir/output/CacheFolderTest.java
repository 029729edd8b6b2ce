package org.monographfhir.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  @TempDir Path folder;

  /** Two versions of the program that are used in turn do not make each other's file anew. */
  @Test
  void keepsTheTwoNewest() throws IOException {
    put("oldest.jsa", 1);
    put("old.jsa", 2);
    put("left.jsa.1", 3);
    Files.writeString(folder.resolve("made.1"), "new");
    CacheFolder cache = new CacheFolder(folder.toFile());

    cache.publish("made.1", "name.jsa", 3);

    assertTrue(cache.has("name.jsa"));
    assertEquals(List.of("name.jsa", "old.jsa"), names());
    assertEquals("new", Files.readString(Path.of(cache.path("name.jsa"))));
  }

  @Test
  void makesOneAnew() throws IOException {
    put("name.jsa", 1);
    put("other.jsa", 2);
    Files.writeString(folder.resolve("made.1"), "new");

    new CacheFolder(folder.toFile()).publish("made.1", "name.jsa", 3);

    assertEquals(List.of("name.jsa", "other.jsa"), names());
    assertEquals("new", Files.readString(folder.resolve("name.jsa")));
  }

  @Test
  void removesWhatIsTooSmall() throws IOException {
    Files.writeString(folder.resolve("made.1"), "12");
    CacheFolder cache = new CacheFolder(folder.toFile());

    cache.publish("made.1", "name", 3);

    assertEquals(List.of(), names());
  }

  @Test
  void doesWithout() throws IOException {
    CacheFolder none = new CacheFolder(Path.of("").toFile());
    CacheFolder blocked =
        new CacheFolder(Files.createFile(folder.resolve("file")).resolve("below").toFile());
    new CacheFolder(folder.toFile()).publish("never made", "name", 0);

    assertFalse(none.isThere());
    assertFalse(blocked.isThere());
    assertEquals(List.of("file"), names());
  }

  private void put(String name, int second) throws IOException {
    Path file = Files.writeString(folder.resolve(name), name);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1000L * second));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
