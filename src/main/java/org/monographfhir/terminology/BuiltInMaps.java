package org.monographfhir.terminology;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/**
 * The concept maps among the definitions in {@code profiles/}.
 *
 * @param glossary from entries of the dictionary; pages are read with it, too
 * @param all with those of drugs and names
 */
public record BuiltInMaps(ConceptMap glossary, ConceptMap all) {

  private static final String GLOSSARY = "ConceptMap-nci-cancer-term-to-ncit.json";

  /** A folder need not have them. The first is the weakest. */
  private static final List<String> OTHERS =
      List.of("ConceptMap-page-words-to-ncit.json", "ConceptMap-nci-drug-to-ncit.json");

  /** Those of {@code profiles/}, as the build packed them. */
  private static final String PACKED = "concept-maps.pack";

  /** Opens a file of a folder of definitions; empty where there is none of the name. */
  @FunctionalInterface
  public interface Folder {

    /**
     * @param name of the file
     * @throws IOException when it cannot be read
     */
    Optional<InputStream> open(String name) throws IOException;
  }

  /** Those that come with the program. */
  public static BuiltInMaps bundled() throws IOException {
    try (InputStream file = BuiltInMaps.class.getResourceAsStream(PACKED)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + PACKED);
      }
      DataInputStream in = new DataInputStream(new BufferedInputStream(file));
      in.readUTF(); // what the build knows the content by
      return new BuiltInMaps(ConceptMap.readFrom(in), ConceptMap.readFrom(in));
    }
  }

  /** Writes what {@link #bundled} reads. */
  public void writeTo(DataOutput out) throws IOException {
    glossary.writeTo(out);
    all.writeTo(out);
  }

  /**
   * Those of a folder.
   *
   * @param name of the folder, in messages
   * @return the maps; none where the folder has no glossary or one of them is not a ConceptMap
   * @throws IOException when a file cannot be read
   */
  public static Outcome<BuiltInMaps> of(String name, Folder folder) throws IOException {
    Optional<Outcome<ConceptMap>> glossary = read(folder, GLOSSARY);
    if (glossary.isEmpty()) {
      return Outcome.none(
          Diagnostic.error(name, 1, "convert.no-glossary", "the folder has no " + GLOSSARY));
    }
    Outcome<ConceptMap> others = Outcome.of(ConceptMap.EMPTY, List.of());
    for (String each : OTHERS) {
      Optional<Outcome<ConceptMap>> other = read(folder, each);
      if (other.isPresent()) {
        others = others.then(weaker -> other.get().map(weaker::overlaid));
      }
    }
    Outcome<ConceptMap> all = others;
    return glossary
        .get()
        .then(map -> all.map(weaker -> new BuiltInMaps(map, weaker.overlaid(map))));
  }

  private static Optional<Outcome<ConceptMap>> read(Folder folder, String name) throws IOException {
    Optional<InputStream> file = folder.open(name);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream map = file.get()) {
      return Optional.of(ConceptMap.read(name, map));
    }
  }
}
