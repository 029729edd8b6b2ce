package org.monographfhir.output.explanation;

import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.output.State;

/**
 * How one page was read.
 *
 * @param file as the user named it
 * @param state what became of it
 * @param name the drug's; absent when it was not converted
 * @param sections in page order; none when it was not converted
 * @param uncodedConditions the conditions that have no NCI Thesaurus code
 * @param diagnostics in order
 */
public record Explanation(
    String file,
    State state,
    Optional<String> name,
    List<ExplainedSection> sections,
    List<String> uncodedConditions,
    List<Diagnostic> diagnostics) {

  public Explanation {
    sections = List.copyOf(sections);
    uncodedConditions = List.copyOf(uncodedConditions);
    diagnostics = List.copyOf(diagnostics);
  }
}
