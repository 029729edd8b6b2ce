package org.monographfhir.cds;

import java.util.List;

/**
 * What is said about one use of one drug, for one patient.
 *
 * @param drug its name
 * @param page the address of the page, the source
 * @param condition what the use is for, in words
 * @param statement all words of the use, the authority
 * @param context the sentences that hold for it and for others
 * @param status what the page says of the drug as a whole
 * @param label the address of the label; empty where the page has none
 * @param requested whether the drug is ordered, or taken on an order
 * @param accelerated whether it, or a sub-use, has accelerated approval
 * @param partial whether some of its words are in no part
 * @param approval whether the page says that the use is approved
 * @param conditionFit whether the condition is one of the patient's
 * @param populationFit whether the use is for patients of this age and sex
 * @param fit all of it together
 * @param because why it does not fit
 * @param open why it cannot be told
 * @param missing partners that are in no request
 * @param met criteria that are met
 * @param notMet criteria that are not
 * @param notKnown criteria of which the data do not tell
 */
public record Answer(
    String drug,
    String page,
    String condition,
    String statement,
    List<String> context,
    String status,
    String label,
    boolean requested,
    boolean accelerated,
    boolean partial,
    Fit approval,
    Fit conditionFit,
    Fit populationFit,
    Fit fit,
    List<String> because,
    List<String> open,
    List<String> missing,
    List<String> met,
    List<String> notMet,
    List<String> notKnown) {

  public Answer {
    context = List.copyOf(context);
    because = List.copyOf(because);
    open = List.copyOf(open);
    missing = List.copyOf(missing);
    met = List.copyOf(met);
    notMet = List.copyOf(notMet);
    notKnown = List.copyOf(notKnown);
  }

  /** In one line, as the CQL library has it, too. */
  public String line() {
    return String.join(
        " | ",
        drug,
        condition,
        fit.words(),
        joined(because),
        joined(open),
        joined(missing),
        joined(met),
        joined(notMet),
        joined(notKnown),
        accelerated ? "accelerated" : "");
  }

  private static String joined(List<String> texts) {
    return String.join("; ", texts);
  }
}
