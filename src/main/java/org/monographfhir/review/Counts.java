package org.monographfhir.review;

import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.monograph.BlockKind;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.Placement.State;
import org.monographfhir.monograph.Term;

/**
 * A file in numbers.
 *
 * @param uses on the page
 * @param accelerated those of which all or a part is approved under accelerated approval
 * @param partial those of which some words are in no part
 * @param coded conditions with an NCI Thesaurus code
 * @param uncoded conditions without
 * @param mapped blocks that became a fact
 * @param fixed blocks that say nothing about the drug
 * @param unread blocks that were not understood
 * @param warnings errors included
 */
record Counts(
    int uses,
    int accelerated,
    int partial,
    int coded,
    int uncoded,
    int mapped,
    int fixed,
    int unread,
    int warnings) {

  static Counts of(ReviewedFile file) {
    int warnings = warnings(file.diagnostics());
    return file.page()
        .map(page -> of(page, warnings))
        .orElseGet(() -> new Counts(0, 0, 0, 0, 0, 0, 0, 0, warnings));
  }

  int blocks() {
    return mapped + fixed + unread;
  }

  /** Whether a person should look at the page. */
  boolean look() {
    return unread + warnings + partial > 0;
  }

  /** Whether all was understood, in words. */
  String verdict() {
    if (unread > 0) {
      return FactWords.count(unread, "block") + " not understood";
    }
    return "All words accounted for"
        + (partial > 0 ? ", " + FactWords.count(partial, "partial use") : "")
        + (warnings > 0 ? ", " + FactWords.count(warnings, "warning") : "");
  }

  /** What was read, in a line. */
  String line() {
    return "%s (%d accelerated, %d partial), %s without a code; blocks: %d mapped, %d fixed text, %d not understood"
        .formatted(
            FactWords.count(uses, "use"),
            accelerated,
            partial,
            FactWords.count(uncoded, "condition"),
            mapped,
            fixed,
            unread);
  }

  private static Counts of(ReviewedPage page, int warnings) {
    List<Indication> uses = page.reading().monograph().indications();
    List<Term> conditions =
        uses.stream()
            .flatMap(Indication::details)
            .flatMap(detail -> detail.conditions().stream())
            .toList();
    int coded = (int) conditions.stream().filter(page.codes()::containsKey).count();
    return new Counts(
        uses.size(),
        (int) uses.stream().filter(use -> Pathway.of(use).accelerated()).count(),
        (int) uses.stream().filter(use -> !use.complete()).count(),
        coded,
        conditions.size() - coded,
        blocks(page, State.MAPPED),
        blocks(page, State.BOILERPLATE),
        blocks(page, State.TEXT_ONLY),
        warnings);
  }

  private static int blocks(ReviewedPage page, State state) {
    return (int)
        page.reading().placements().stream()
            .filter(p -> p.block() != BlockKind.LINK && p.state() == state)
            .count();
  }

  private static int warnings(List<Diagnostic> diagnostics) {
    return (int) diagnostics.stream().filter(d -> d.severity() != Severity.INFORMATION).count();
  }
}
