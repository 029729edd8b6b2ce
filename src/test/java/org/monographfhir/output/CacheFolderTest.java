package org.monographfhir.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  @TempDir Path folder;

  @Test
  void keepsTheLastAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("old"), "old");
    Files.writeString(folder.resolve("made.1"), "new");
    CacheFolder cache = new CacheFolder(folder.toFile());

    cache.publish("made.1", "name", 3);

    assertTrue(cache.has("name"));
    assertEquals(List.of("name"), names());
    assertEquals("new", Files.readString(Path.of(cache.path("name"))));
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

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
