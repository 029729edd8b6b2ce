package org.monographfhir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.terminology.ConceptMap;

/**
 * The concept maps among the definitions.
 *
 * @param glossary from entries of the dictionary; pages are read with it, too
 * @param all with those of drugs and names
 */
record BuiltInMaps(ConceptMap glossary, ConceptMap all) {

  private static final String GLOSSARY = "ConceptMap-nci-cancer-term-to-ncit.json";

  /** A folder need not have them. The first is the weakest. */
  private static final List<String> OTHERS =
      List.of("ConceptMap-page-words-to-ncit.json", "ConceptMap-nci-drug-to-ncit.json");

  /** Those of a folder, or else of the class path. */
  static Outcome<BuiltInMaps> of(Optional<Path> folder) throws IOException {
    Outcome<ConceptMap> glossary = read(folder, GLOSSARY);
    if (glossary.value().isEmpty()) {
      return glossary.map(map -> new BuiltInMaps(map, map));
    }
    Outcome<ConceptMap> all = Outcome.of(ConceptMap.EMPTY, List.of());
    for (String name : OTHERS) {
      if (folder.isEmpty() || Files.exists(folder.get().resolve(name))) {
        Outcome<ConceptMap> other = read(folder, name);
        all = all.then(weaker -> other.map(weaker::overlaid));
      }
    }
    Outcome<ConceptMap> others = all;
    return glossary.then(map -> others.map(weaker -> new BuiltInMaps(map, weaker.overlaid(map))));
  }

  private static Outcome<ConceptMap> read(Optional<Path> folder, String name) throws IOException {
    if (folder.isEmpty()) {
      try (InputStream map = BuiltInMaps.class.getResourceAsStream("/profiles/" + name)) {
        if (map == null) {
          throw new IllegalStateException("not on the class path: profiles/" + name);
        }
        return ConceptMap.read(name, map);
      }
    }
    Path file = folder.get().resolve(name);
    if (!Files.exists(file)) {
      return Outcome.none(
          Diagnostic.error(
              folder.get().toString(), 1, "convert.no-glossary", "the folder has no " + name));
    }
    try (InputStream map = Files.newInputStream(file)) {
      return ConceptMap.read(name, map);
    }
  }
}
