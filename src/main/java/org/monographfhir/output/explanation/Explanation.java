package org.monographfhir.output.explanation;

import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.output.ReportedUse;
import org.monographfhir.output.State;

/**
 * How one page was read.
 *
 * @param file as the user named it
 * @param state what became of it
 * @param name the drug's; absent when it was not converted
 * @param sections in page order; none when it was not converted
 * @param uses in page order, with the account of their words
 * @param uncodedConditions the conditions that have no NCI Thesaurus code
 * @param diagnostics in order
 */
public record Explanation(
    String file,
    State state,
    Optional<String> name,
    List<ExplainedSection> sections,
    List<ReportedUse> uses,
    List<String> uncodedConditions,
    List<Diagnostic> diagnostics) {

  public Explanation {
    sections = List.copyOf(sections);
    uses = List.copyOf(uses);
    uncodedConditions = List.copyOf(uncodedConditions);
    diagnostics = List.copyOf(diagnostics);
  }
}
