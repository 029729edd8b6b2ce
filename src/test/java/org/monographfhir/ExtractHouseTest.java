package org.monographfhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the reading of pages legible: small classes, short patterns, wordings that are data. */
class ExtractHouseTest {

  private static final int MOST_LINES = 150;
  private static final int LONGEST_PATTERN = 120;

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path EXTRACT = MAIN.resolve("org/monographfhir/extract");
  private static final Path WORDINGS = Path.of("src/main/resources/org/monographfhir/extract");

  @Test
  void classesAreSmall() {
    List<String> large =
        HouseTest.sources(EXTRACT).stream()
            .filter(file -> HouseTest.lines(file).size() > MOST_LINES)
            .map(file -> file.getFileName() + ": " + HouseTest.lines(file).size() + " lines")
            .toList();
    assertEquals(List.of(), large);
  }

  @Test
  void patternsAreShort() throws ReflectiveOperationException {
    List<String> all = new ArrayList<>();
    List<String> large = new ArrayList<>();
    for (Path file : HouseTest.sources(EXTRACT)) {
      for (Class<?> type : types(file)) {
        for (Field field : type.getDeclaredFields()) {
          if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            String name = type.getSimpleName() + "." + field.getName();
            int length = ((Pattern) field.get(null)).pattern().length();
            all.add(name);
            if (length > LONGEST_PATTERN) {
              large.add(name + ": " + length + " characters");
            }
          }
        }
      }
    }
    assertFalse(all.isEmpty(), "found no pattern at all");
    assertEquals(List.of(), large);
  }

  @Test
  void wordingsAreShortAndExplained() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : wordings()) {
      List<String> lines = HouseTest.lines(file);
      if (!lines.get(0).startsWith("#")) {
        wrong.add(file.getFileName() + ":1: no comment that says what the file holds");
      }
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() > LONGEST_PATTERN) {
          wrong.add(file.getFileName() + ":" + (i + 1) + ": " + lines.get(i).length());
        }
        boolean kind = lines.get(i).startsWith("[");
        if (kind && !(i + 1 < lines.size() && lines.get(i + 1).startsWith("#"))) {
          wrong.add(file.getFileName() + ":" + (i + 1) + ": no comment below the kind");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<Path> wordings() throws IOException {
    try (Stream<Path> all = Files.walk(WORDINGS)) {
      return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** The class of a file and those in it; a package's explanation has none. */
  private static List<Class<?>> types(Path file) throws ClassNotFoundException {
    String name = MAIN.relativize(file).toString().replace(".java", "").replace('/', '.');
    if (name.endsWith("package-info")) {
      return List.of();
    }
    List<Class<?>> types = new ArrayList<>(List.of(Class.forName(name)));
    for (int i = 0; i < types.size(); i++) {
      types.addAll(List.of(types.get(i).getDeclaredClasses()));
    }
    return types;
  }
}
