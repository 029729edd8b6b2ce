package org.monographfhir.hooks;

import java.util.List;
import org.monographfhir.cds.Answer;
import org.monographfhir.cds.RequestedDrug;

/** The detail of a card, in Markdown. */
final class CardDetail {

  private final StringBuilder detail = new StringBuilder();

  private CardDetail() {}

  /** About one use. */
  static String of(Answer answer) {
    CardDetail card = new CardDetail();
    answer.context().forEach(card::paragraph);
    card.paragraph(answer.statement());
    card.list("Does not fit because of", answer.because());
    card.list("Cannot tell", answer.open());
    card.list("Partners that are in no request", answer.missing());
    card.list("Criteria met", answer.met());
    if (answer.accelerated()) {
      card.paragraph("This use, or a part of it, has accelerated approval.");
    }
    return card.end(answer.status());
  }

  /** Where no use of an ordered drug is for a condition of the patient. */
  static String noneFound(RequestedDrug drug, List<Answer> uses) {
    CardDetail card = new CardDetail();
    card.paragraph(
        "None of the uses on the page has a condition that is coded in the data of this request."
            + " That does not say that the drug is not approved for the patient: a condition can"
            + " be missing, or have another code.");
    card.list("Uses on the page", uses.stream().map(Answer::statement).toList());
    return card.end(drug.status());
  }

  private void paragraph(String words) {
    detail.append(words).append("\n\n");
  }

  private void list(String heading, List<String> items) {
    if (!items.isEmpty()) {
      paragraph("**" + heading + ":**");
      items.forEach(each -> detail.append("- ").append(each.replace('\n', ' ')).append('\n'));
      detail.append('\n');
    }
  }

  private String end(String status) {
    if (!status.isEmpty()) {
      paragraph("**Regulatory status:** " + status);
    }
    return detail.append("Not medical advice. The page is the source, and says more.").toString();
  }
}
