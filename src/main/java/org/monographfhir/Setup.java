package org.monographfhir;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.r4.MonographEncoder;
import org.monographfhir.r4.MonographMapper;
import org.monographfhir.target.Form;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.TerminologyLoader;
import org.monographfhir.validation.Definitions;
import org.monographfhir.validation.ProfileValidator;

/**
 * Builds a {@link Converter} from definitions: profiles to validate against, and the concept map
 * that gives NCI Thesaurus codes to entries of the dictionary of cancer terms.
 *
 * @param version the mapper's version, which Provenance states
 * @param form how resources are delivered
 * @param terminology files that add codes to those of the concept map, see {@link
 *     TerminologyLoader}; where two contradict each other, the first wins
 */
public record Setup(String version, Form form, List<Path> terminology) {

  private static final String GLOSSARY = "ConceptMap-nci-cancer-term-to-ncit.json";

  public Setup {
    terminology = List.copyOf(terminology);
  }

  public Setup(String version) {
    this(version, Form.STANDARD, List.of());
  }

  /** Whether the name of a file says that it can be one of {@link #terminology}. */
  public static boolean isTerminology(Path file) {
    return TerminologyLoader.reads(file.toString());
  }

  /** Takes the definitions of the class path. */
  public Outcome<Converter> bundled() throws IOException {
    try (InputStream map = Setup.class.getResourceAsStream("/profiles/" + GLOSSARY)) {
      if (map == null) {
        throw new IllegalStateException("not on the class path: profiles/" + GLOSSARY);
      }
      return converter(Definitions.bundled(), ConceptMap.read(GLOSSARY, map));
    }
  }

  /** Takes the definitions of a folder, all of them: nothing is added from the class path. */
  public Outcome<Converter> fromDirectory(Path folder) throws IOException {
    Path file = folder.resolve(GLOSSARY);
    if (!Files.exists(file)) {
      return Outcome.none(
          Diagnostic.error(
              folder.toString(), 1, "convert.no-glossary", "the folder has no " + GLOSSARY));
    }
    try (InputStream map = Files.newInputStream(file)) {
      return converter(Definitions.fromDirectory(folder), ConceptMap.read(GLOSSARY, map));
    }
  }

  /**
   * What a page says does not depend on the codes that a user adds: it is read with the map of the
   * definitions alone.
   */
  private Outcome<Converter> converter(
      Outcome<Definitions> definitions, Outcome<ConceptMap> glossary) throws IOException {
    TerminologyLoader added = added();
    return definitions.then(
        found ->
            glossary.then(
                map ->
                    added
                        .over(map)
                        .map(
                            all ->
                                new Converter(
                                    new MonographExtractor(id -> map.translate(id).isPresent()),
                                    new MonographMapper(all, version),
                                    new MonographEncoder(form, version),
                                    new ProfileValidator(found),
                                    all))));
  }

  private TerminologyLoader added() throws IOException {
    TerminologyLoader loader = new TerminologyLoader();
    for (Path file : terminology) {
      try (InputStream in = Files.newInputStream(file)) {
        loader.add(file.toString().replace(File.separatorChar, '/'), in);
      }
    }
    return loader;
  }
}
