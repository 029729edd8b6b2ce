package org.monographfhir.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmOptionsTest {

  private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

  @Test
  void fewPagesAreCompiledOnce() {
    assertTrue(options("convert", "seeds").contains(ONE_COMPILER));
    assertTrue(options("validate", "no such file").contains(ONE_COMPILER));
  }

  @Test
  void manyPagesAreCompiledTwice(@TempDir Path folder) throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    pages(deep, 10, 1_000_000);
    Files.write(deep.resolve("no page.json"), new byte[1_000_000]);
    assertFalse(options("convert", folder.toString()).contains(ONE_COMPILER));
    Files.delete(deep.resolve("7.txt"));
    assertTrue(options("convert", folder.toString()).contains(ONE_COMPILER));
  }

  @Test
  void aLongRunHasTimeToCollect(@TempDir Path folder) throws IOException {
    pages(folder, 100, 30_000);
    int much = heap(options("convert", folder.toString()));
    Files.delete(folder.resolve("7.txt"));
    int little = heap(options("convert", folder.toString()));
    assertTrue(much >= 128 && much < little, much + " " + little);
  }

  @Test
  void aVeryLongRunHasMuchToRemember(@TempDir Path folder) throws IOException {
    pages(folder, 100, 30_000);
    int much = heap(options("convert", folder.toString()));
    pages(Files.createDirectories(folder.resolve("more")), 10_000, 30_000);
    int more = heap(options("convert", folder.toString()));
    assertTrue(more >= much + 300_000_000 / 20 / (1 << 20), much + " " + more);
  }

  @Test
  void commandsThatHoldBundlesGetMostOfTheMemory() {
    for (String each : List.of("package", "validate", "diff", "load")) {
      assertTrue(options(each, "seeds").contains("-XX:MaxRAMPercentage=75"), each);
    }
  }

  @Test
  void largePagesGetMostOfTheMemory(@TempDir Path folder) throws IOException {
    Path page = Files.write(folder.resolve("large.md"), new byte[1 << 15]);
    for (Path each : List.of(folder, page)) {
      List<String> options = options("convert", each.toString());
      assertTrue(options.contains("-XX:MaxRAMPercentage=75"), options.toString());
      assertTrue(options.stream().noneMatch(option -> option.startsWith("-Xmx")));
    }
    Files.write(page, new byte[(1 << 15) - 1]);
    heap(options("convert", folder.toString()));
  }

  @Test
  void terminologyNeedsMemory() {
    int without = heap(options("convert"));
    int with = heap(options("convert", "--terminology=Thesaurus.txt"));
    assertTrue(without >= 128 && with >= without + 1024, without + " " + with);
  }

  @Test
  void aTerminologyIsNoPage(@TempDir Path folder) throws IOException {
    Path codes = Files.write(folder.resolve("Thesaurus.txt"), new byte[4_000_000]).toAbsolutePath();
    List<String> apart = options("convert", "seeds", "--terminology", codes.toString());
    assertEquals(options("convert", "seeds", "--terminology=" + codes), apart);
    assertTrue(apart.contains(ONE_COMPILER));
  }

  @Test
  void pagesHaveManyEndings(@TempDir Path folder) throws IOException {
    for (String name : List.of("a.TXT", "b.md", "c.markdown")) {
      Path page = Files.write(folder.resolve(name), new byte[200_000]);
      List<String> options = options("convert", page.toString());
      assertTrue(options.contains("-XX:MaxRAMPercentage=75"), options.toString());
      assertFalse(options.contains("-XX:C1MaxInlineSize=20"), options.toString());
    }
  }

  @Test
  void whatTheUserSaysWins() {
    List<String> said = List.of("-XX:MaxRAMPercentage=50", "-XX:+UseZGC");
    List<String> options = JvmOptions.of(said, "convert", "seeds");
    assertEquals(said, options.subList(options.size() - 2, options.size()));
    assertEquals(1, options.stream().filter(each -> each.endsWith("GC")).count());
    assertTrue(options.stream().noneMatch(each -> each.startsWith("-Xmx")));
  }

  @Test
  void thisJvmDoesWhatIsLittle(@TempDir Path folder) throws IOException {
    pages(folder, 4, 30_000);
    assertTrue(JvmOptions.areThoseOfThisJvm("convert", folder.toString()));
    assertFalse(JvmOptions.areThoseOfThisJvm("load", folder.toString()), "holds Bundles");
    pages(folder, 5, 30_000);
    assertFalse(JvmOptions.areThoseOfThisJvm("convert", folder.toString()), "much");
    pages(folder, 5, 10);
    pages(folder, 1, 40_000);
    assertFalse(JvmOptions.areThoseOfThisJvm("convert", folder.toString()), "large");
  }

  private static List<String> options(String... args) {
    return JvmOptions.of(List.of(), args);
  }

  /** Files of that length, with nothing in them that takes room on a disk. */
  private static void pages(Path folder, int count, int bytes) throws IOException {
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(i + ".txt");
      try (RandomAccessFile page = new RandomAccessFile(file.toFile(), "rw")) {
        page.setLength(bytes);
      }
    }
  }

  private static int heap(List<String> options) {
    List<String> heap = options.stream().filter(each -> each.startsWith("-Xmx")).toList();
    assertEquals(1, heap.size());
    return Integer.parseInt(heap.get(0).replaceAll("\\D", ""));
  }
}
