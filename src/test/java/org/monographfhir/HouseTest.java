package org.monographfhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the classes small and every package explained. */
public class HouseTest {

  private static final Path MAIN = Path.of("src/main/java");

  /** Half of the classes fit on one screen. */
  @Test
  void classesAreSmall() {
    List<Integer> sizes =
        sources(MAIN).stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .map(file -> lines(file).size())
            .sorted()
            .toList();
    assertTrue(sizes.get(sizes.size() / 2) <= 53, "median of " + sizes);
    assertTrue(sizes.get(sizes.size() * 95 / 100) <= 143, "95th percentile of " + sizes);
    assertTrue(sizes.get(sizes.size() - 1) <= 246, "largest of " + sizes);
  }

  @Test
  void everyPackageIsExplained() {
    List<Path> unexplained =
        sources(MAIN).stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .toList();
    assertEquals(List.of(), unexplained);
  }

  @Test
  void namesSayWhatAClassIsFor() {
    List<String> vague =
        sources(MAIN).stream()
            .map(file -> file.getFileName().toString())
            .filter(
                name -> name.matches("(Constants|.*(Utils?|Helper|Manager|Impl)|Abstract.*).java"))
            .toList();
    assertEquals(List.of(), vague);
  }

  static List<Path> sources(Path root) {
    return files(root, "java");
  }

  static List<Path> files(Path root, String endings) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().matches(".*\\.(" + endings + ")"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
