package org.monographfhir.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.diagnostic.Outcome;

/**
 * Which NCI Thesaurus concept stands for an entry of the NCI Dictionary of Cancer Terms: the value
 * behind a FHIR <a href="http://hl7.org/fhir/R4/conceptmap.html">ConceptMap</a>. It never guesses:
 * a code that the map does not hold has no translation.
 *
 * <p>Held are the targets whose <a
 * href="http://hl7.org/fhir/R4/valueset-concept-map-equivalence.html">equivalence</a> is {@code
 * equal}, {@code equivalent} or {@code narrower}. R4 defines the word from the side of the target:
 * "<em>narrower</em>: the target mapping is narrower in meaning than the source concept". So a
 * narrower target is one of the things that the page's word can mean, while with {@code wider} and
 * {@code subsumes} the page would be made to say something vaguer. A narrower target is translated
 * without its display, as that would be more than the page says.
 */
public final class ConceptMap {

  /** The map without an entry. */
  public static final ConceptMap EMPTY = new ConceptMap(Map.of());

  private final Map<String, Coding> targets;

  ConceptMap(Map<String, Coding> targets) {
    this.targets = Map.copyOf(targets);
  }

  /**
   * Reads a ConceptMap resource in JSON; other groups than glossary to Thesaurus are passed by.
   *
   * @param file its name in diagnostics
   */
  public static Outcome<ConceptMap> read(String file, InputStream json) throws IOException {
    return ConceptMapJson.read(file, json)
        .then(
            mappings -> {
              Mappings all = new Mappings();
              all.addAll(mappings);
              return all.resolve();
            });
  }

  /** The concept for a code of {@code CodeSystem/nci-cancer-term}, if the map holds one. */
  public Optional<Coding> translate(String sourceCode) {
    return Optional.ofNullable(targets.get(sourceCode));
  }

  /** The entries of both; where both have one, the one of {@code stronger}. */
  ConceptMap overlaid(ConceptMap stronger) {
    Map<String, Coding> both = new HashMap<>(targets);
    both.putAll(stronger.targets);
    return new ConceptMap(both);
  }
}
