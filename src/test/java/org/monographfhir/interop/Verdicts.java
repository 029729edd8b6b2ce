package org.monographfhir.interop;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a validator said about files. */
record Verdicts(Map<Path, List<EngineFinding>> byFile) {

  /** The errors of those files that have some, in words. */
  Map<Path, List<String>> errors(Collection<Path> files) {
    Map<Path, List<String>> errors = new TreeMap<>();
    for (Path file : files) {
      List<String> found =
          byFile.get(file).stream()
              .filter(EngineFinding::isError)
              .map(EngineFinding::toString)
              .toList();
      if (!found.isEmpty()) {
        errors.put(file, found);
      }
    }
    return errors;
  }

  /** The warnings of all of those files. */
  List<EngineFinding> warnings(Collection<Path> files) {
    return files.stream()
        .flatMap(file -> byFile.get(file).stream())
        .filter(finding -> finding.level().equals("warning"))
        .toList();
  }

  boolean refuses(Path file) {
    return byFile.get(file).stream().anyMatch(EngineFinding::isError);
  }
}
