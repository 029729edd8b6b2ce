package org.monographfhir.cds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.Converter;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.Hierarchy;
import org.monographfhir.terminology.Terminology;

/** Invented drugs, and twelve patients who are nobody. */
public final class MadeUp {

  /** The day that they are asked about. */
  public static final LocalDate DAY = LocalDate.parse("2026-11-30");

  /** Where all of it is. */
  public static final Path FOLDER = Path.of("src/test/resources/cds");

  private static final ObjectMapper JSON = new ObjectMapper();

  private MadeUp() {}

  /** What the files for other programs say of the drugs. */
  public static Knowledge knowledge() throws IOException {
    Hierarchy hierarchy =
        Hierarchy.read(
                "Thesaurus.txt",
                new ByteArrayInputStream(Files.readAllBytes(FOLDER.resolve("Thesaurus.txt"))))
            .value()
            .orElseThrow();
    byte[] bundle = drugs().files("0", hierarchy).get("knowledge.json");
    ConvertedDrugs written = new ConvertedDrugs();
    written.add("knowledge.json", 1, new String(bundle, UTF_8));
    return written.knowledge();
  }

  private static ConvertedDrugs drugs() throws IOException {
    Converter converter = Converter.builder().build().value().orElseThrow();
    ConvertedDrugs drugs = new ConvertedDrugs();
    for (Path page : files("pages")) {
      String bundle =
          converter
              .convert(page.toString(), Files.readAllBytes(page))
              .value()
              .orElseThrow()
              .bundle();
      drugs.add(page.toString(), 1, bundle);
    }
    return drugs;
  }

  /** One who answers about them, without tables of a user. */
  public static Evaluator evaluator() throws IOException {
    return new Evaluator(knowledge(), Terminology.of(ConceptMap.EMPTY));
  }

  /** The Bundles, sorted by name. */
  public static List<Path> patients() throws IOException {
    return files("patients");
  }

  /** The resources of a Bundle. */
  public static Stream<JsonNode> resources(Path bundle) throws IOException {
    return JSON.readTree(bundle.toFile()).path("entry").findValues("resource").stream();
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> all = Files.list(FOLDER.resolve(folder))) {
      return all.sorted().toList();
    }
  }
}
