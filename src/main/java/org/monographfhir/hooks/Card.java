package org.monographfhir.hooks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.monographfhir.cds.Answer;
import org.monographfhir.cds.Fit;
import org.monographfhir.cds.RequestedDrug;

/**
 * What is shown.
 *
 * @param indicator {@code info} or {@code warning}: nothing here is critical
 * @param summary at most 140 characters, as CDS Hooks has it
 * @param detail Markdown
 * @param page the source
 * @param label the address of the label; empty for none
 */
record Card(String indicator, String summary, String detail, String page, String label) {

  private static final String INFO = "info";
  private static final String WARNING = "warning";
  private static final String NCI = "https://www.cancer.gov/";
  private static final int LONGEST = 139;

  /** About one use. */
  static Card of(Answer answer) {
    boolean warns = answer.fit() == Fit.DOES_NOT_FIT;
    String summary = answer.drug() + " for " + answer.condition() + ": " + answer.fit().words();
    return new Card(
        warns ? WARNING : INFO, summary, CardDetail.of(answer), answer.page(), answer.label());
  }

  /** Where no use of an ordered drug is for a condition of the patient. */
  static Card noneFound(RequestedDrug drug, List<Answer> uses) {
    String summary =
        "No approved use of " + drug.name() + " found on the page for the coded conditions";
    return new Card(WARNING, summary, CardDetail.noneFound(drug, uses), drug.page(), drug.label());
  }

  /** Where there are too many to be read. */
  static Card more(int others) {
    return new Card(
        INFO, others + " more uses are not shown", "Ask about a drug by ordering it.", "", "");
  }

  ObjectNode json() {
    ObjectNode card = JsonNodeFactory.instance.objectNode();
    card.put("summary", summary.length() > LONGEST ? summary.substring(0, LONGEST) + "…" : summary);
    card.put("detail", detail).put("indicator", indicator);
    ObjectNode source = card.putObject("source").put("label", publisher());
    ArrayNode links = card.putArray("links");
    if (!page.isEmpty()) {
      source.put("url", page);
      link("The page", page, links);
    }
    if (!label.isEmpty()) {
      link("The label", label, links);
    }
    return card;
  }

  private static void link(String name, String address, ArrayNode to) {
    to.addObject().put("label", name).put("url", address).put("type", "absolute");
  }

  private String publisher() {
    return page.startsWith(NCI) ? "National Cancer Institute (NCI)" : "monograph-fhir";
  }
}
