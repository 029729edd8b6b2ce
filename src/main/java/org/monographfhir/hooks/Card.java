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
    StringBuilder detail = new StringBuilder();
    answer.context().forEach(each -> detail.append(each).append("\n\n"));
    detail.append(answer.statement()).append("\n\n");
    list("Does not fit because of", answer.because(), detail);
    list("Cannot tell", answer.open(), detail);
    list("Partners that are in no request", answer.missing(), detail);
    list("Criteria met", answer.met(), detail);
    if (answer.accelerated()) {
      detail.append("This use, or a part of it, has accelerated approval.\n\n");
    }
    end(answer.status(), detail);
    return new Card(
        warns ? WARNING : INFO, summary, detail.toString(), answer.page(), answer.label());
  }

  /** Where no use of an ordered drug is for a condition of the patient. */
  static Card noneFound(RequestedDrug drug, List<Answer> uses) {
    StringBuilder detail =
        new StringBuilder(
            "None of the uses on the page has a condition that is coded in the data of this"
                + " request. That does not say that the drug is not approved for the patient: a"
                + " condition can be missing, or have another code.\n\n");
    list("Uses on the page", uses.stream().map(Answer::statement).toList(), detail);
    end(drug.status(), detail);
    String summary =
        "No approved use of " + drug.name() + " found on the page for the coded conditions";
    return new Card(WARNING, summary, detail.toString(), drug.page(), drug.label());
  }

  /** Where there are too many to be read. */
  static Card more(int others) {
    return new Card(
        INFO, others + " more uses are not shown", "Ask about a drug by ordering it.", "", "");
  }

  private static void list(String heading, List<String> items, StringBuilder detail) {
    if (!items.isEmpty()) {
      detail.append("**").append(heading).append(":**\n\n");
      items.forEach(each -> detail.append("- ").append(each.replace('\n', ' ')).append('\n'));
      detail.append('\n');
    }
  }

  private static void end(String status, StringBuilder detail) {
    if (!status.isEmpty()) {
      detail.append("**Regulatory status:** ").append(status).append("\n\n");
    }
    detail.append("Not medical advice. The page is the source, and says more.");
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
