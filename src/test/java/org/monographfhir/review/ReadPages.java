package org.monographfhir.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.markdown.PageParser;
import org.monographfhir.monograph.Reading;
import org.monographfhir.r4.ElementPaths;
import org.monographfhir.source.SourceReader;

/** Pages of many kinds, read but not validated, which takes longer than all else. */
final class ReadPages {

  private ReadPages() {}

  static List<Reading> all() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/gold"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReviewedFile reviewed(String file, Reading reading, List<ReviewedResource> resources) {
    ReviewedPage page = new ReviewedPage(reading, Map.of(), Map.of(), new ElementPaths()::of);
    return new ReviewedFile(file, "converted", List.of(), java.util.Optional.of(page), resources);
  }

  private static List<Reading> read(Path file) {
    try {
      return new SourceReader()
              .read(file.toString(), Files.readAllBytes(file))
              .then(new PageParser()::parse)
              .then(new MonographExtractor()::extract)
              .value()
              .stream()
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
