package org.monographfhir.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names of files with {@code *}, {@code **}, {@code ?} and {@code [...]}, for shells that hand them
 * on as they are.
 */
final class FilePattern {

  private FilePattern() {}

  /** Whether the argument is one; a file that has such a name is a file. */
  static boolean is(String argument) {
    return argument.matches(".*[*?\\[{].*") && !isFile(argument);
  }

  /** The files that it names. */
  static List<Path> files(String pattern) throws IOException {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    int depth = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/").length;
    Path base = base(pattern);
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(base, depth)) {
      return all.map(file -> base.toString().isEmpty() ? file.normalize() : file)
          .filter(matcher::matches)
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  /** The folder in front of the first part that is no plain name. */
  private static Path base(String pattern) {
    Path base = Path.of(pattern.startsWith("/") ? "/" : "");
    for (String part : pattern.split("/")) {
      if (is(part)) {
        return base;
      }
      base = base.resolve(part);
    }
    return base;
  }

  private static boolean isFile(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
