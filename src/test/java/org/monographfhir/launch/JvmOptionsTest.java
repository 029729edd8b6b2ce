package org.monographfhir.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmOptionsTest {

  private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

  @Test
  void fewPagesAreCompiledOnce() {
    assertTrue(JvmOptions.of("convert", "seeds").contains(ONE_COMPILER));
    assertTrue(JvmOptions.of("validate", "no such file").contains(ONE_COMPILER));
  }

  @Test
  void manyPagesAreCompiledTwice(@TempDir Path folder) throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    for (int i = 0; i < 60; i++) {
      Files.write(deep.resolve(i + ".txt"), new byte[50_000]);
    }
    Files.write(deep.resolve("no page.json"), new byte[50_000]);
    assertFalse(JvmOptions.of("convert", folder.toString()).contains(ONE_COMPILER));
    Files.delete(deep.resolve("7.txt"));
    assertTrue(JvmOptions.of("convert", folder.toString()).contains(ONE_COMPILER));
  }

  @Test
  void largePagesGetMostOfTheMemory(@TempDir Path folder) throws IOException {
    Path page = Files.write(folder.resolve("large.md"), new byte[1 << 16]);
    for (Path each : List.of(folder, page)) {
      List<String> options = JvmOptions.of("convert", each.toString());
      assertTrue(options.contains("-XX:MaxRAMPercentage=75"), options.toString());
      assertTrue(options.stream().noneMatch(option -> option.startsWith("-Xmx")));
    }
    Files.write(page, new byte[(1 << 16) - 1]);
    heap(JvmOptions.of("convert", folder.toString()));
  }

  @Test
  void terminologyNeedsMemory() {
    int without = heap(JvmOptions.of("convert"));
    int with = heap(JvmOptions.of("convert", "--terminology=Thesaurus.txt"));
    assertTrue(without >= 256 && with >= without + 1024, without + " " + with);
  }

  private static int heap(List<String> options) {
    List<String> heap = options.stream().filter(each -> each.startsWith("-Xmx")).toList();
    assertEquals(1, heap.size());
    return Integer.parseInt(heap.get(0).replaceAll("\\D", ""));
  }
}
