package org.monographfhir.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.Conversion;
import org.monographfhir.Converter;

/** The Bundle of every page that the tests have and that is converted: one page, one Bundle. */
final class Corpus {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private final Converter converter;

  Corpus() throws IOException {
    converter = Converter.builder().build().value().orElseThrow();
  }

  /** Writes them into the folder. */
  List<Path> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (Path page : pages()) {
      Optional<Conversion> made =
          converter.convert(page.toString(), Files.readAllBytes(page)).value();
      if (made.isPresent()) {
        Path file = folder.resolve(name(page) + ".json");
        written.add(Files.writeString(file, made.get().bundle()));
      }
    }
    return written;
  }

  private static String name(Path page) {
    String name = RESOURCES.relativize(page).toString();
    return name.replace("/input.txt", "").replace(".txt", "").replace('/', '-');
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("gold", "cases")) {
      try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
        files
            .filter(f -> f.toString().endsWith(".txt"))
            .filter(f -> folder.equals("gold") || f.endsWith("input.txt"))
            .sorted()
            .forEach(pages::add);
      }
    }
    return pages;
  }
}
