package org.monographfhir.cds;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to be within a use: a sub-use with what it inherits, or the use itself.
 *
 * @param fit whether it is the patient's
 * @param because why it does not fit
 * @param open why it cannot be told
 */
record OneWay(UsePart use, Fit fit, List<String> because, List<String> open) {

  /**
   * @param approval of the use as a whole
   * @param complete the use as a whole: of a partial one nothing fits
   */
  static OneWay of(Match match, ConvertedDrug drug, Fit approval, UsePart use, boolean complete) {
    Fit whole = complete && use.brands().isEmpty() ? Fit.FITS : Fit.CANNOT_TELL;
    Fit fit =
        whole
            .and(approval)
            .and(match.conditions(use))
            .and(match.populations(use))
            .and(match.criteria(use.criteria()))
            .and(match.therapies(use, drug));
    return new OneWay(
        use,
        fit,
        reasons(match, approval, use, Fit.DOES_NOT_FIT),
        open(match, drug, approval, use, complete));
  }

  private static List<String> reasons(Match match, Fit approval, UsePart use, Fit which) {
    List<String> reasons = new ArrayList<>();
    if (approval == which) {
      reasons.add(
          which == Fit.DOES_NOT_FIT
              ? "not approved, or no longer"
              : "approval: the page does not say that this use is approved");
    }
    if (match.conditions(use) == which) {
      reasons.add("condition: " + use.conditionWords());
    }
    if (match.populations(use) == which) {
      reasons.add("patients: " + use.populationWords());
    }
    use.criteria().stream()
        .filter(each -> match.criterion(each) == which)
        .forEach(each -> reasons.add("criterion: " + each.words()));
    return reasons;
  }

  private static List<String> open(
      Match match, ConvertedDrug drug, Fit approval, UsePart use, boolean complete) {
    List<String> open = reasons(match, approval, use, Fit.CANNOT_TELL);
    if (match.therapies(use, drug) == Fit.CANNOT_TELL) {
      open.add("given: " + Therapy.words(use.therapies()));
    }
    use.brands().forEach(each -> open.add("brand: " + each));
    use.uncoded().forEach(each -> open.add("words: " + each));
    if (!complete && use.uncoded().isEmpty()) {
      open.add("words: those of another part of this use");
    }
    return open;
  }
}
