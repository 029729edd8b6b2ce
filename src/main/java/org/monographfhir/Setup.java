package org.monographfhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.r4.MonographMapper;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.validation.Definitions;
import org.monographfhir.validation.ProfileValidator;

/**
 * Builds a {@link Converter} from definitions: profiles to validate against, and the concept map
 * that gives NCI Thesaurus codes to entries of the dictionary of cancer terms.
 *
 * @param version the mapper's version, which Provenance states
 */
public record Setup(String version) {

  private static final String GLOSSARY = "ConceptMap-nci-cancer-term-to-ncit.json";

  /** Takes the definitions of the class path. */
  public Outcome<Converter> bundled() {
    try (InputStream map = Setup.class.getResourceAsStream("/profiles/" + GLOSSARY)) {
      if (map == null) {
        throw new IllegalStateException("not on the class path: profiles/" + GLOSSARY);
      }
      return converter(Definitions.bundled(), ConceptMap.read(map));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
      return converter(Definitions.fromDirectory(folder), ConceptMap.read(map));
    }
  }

  private Outcome<Converter> converter(
      Outcome<Definitions> definitions, Outcome<ConceptMap> glossary) {
    return definitions.then(
        found ->
            glossary.map(
                map ->
                    new Converter(
                        new MonographExtractor(id -> map.translate(id).isPresent()),
                        new MonographMapper(map, version),
                        new ProfileValidator(found))));
  }
}
