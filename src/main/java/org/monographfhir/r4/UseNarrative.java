package org.monographfhir.r4;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.SpecificUse;

/** The uses in a narrative: each lead-in once, below it its uses, below them their sub-uses. */
final class UseNarrative {

  private final NarrativeText text;
  private List<String> context = List.of();
  private XhtmlNode list;

  private UseNarrative(NarrativeText text) {
    this.text = text;
  }

  static void of(List<Indication> uses, NarrativeText text) {
    UseNarrative narrative = new UseNarrative(text);
    uses.forEach(narrative::use);
  }

  private void use(Indication use) {
    if (list == null || !context.equals(use.context())) {
      context = use.context();
      context.stream().map(PlainText::of).forEach(text::paragraph);
      list = text.list();
    }
    XhtmlNode item = list.addTag("li");
    String main = paragraphs(use, item);
    if (!use.approved()) {
      note(item, "The page lists this use without saying that it is approved.");
    }
    Stream.concat(
            use.accelerated().stream(),
            use.specificUses().stream().flatMap(sub -> sub.accelerated().stream()))
        .map(AcceleratedApproval::statement)
        .map(PlainText::of)
        .distinct()
        .filter(words -> !main.contains(words))
        .forEach(words -> note(item, "Accelerated approval: " + words));
  }

  /** The statement, whose list items are the sub-uses; returns its words. */
  private static String paragraphs(Indication use, XhtmlNode item) {
    StringBuilder words = new StringBuilder();
    boolean nested = false;
    for (PlainText.Block block : PlainText.blocks(use.statement())) {
      words.append(block.text()).append(' ');
      if (!block.item()) {
        item.addTag("p").addText(block.text());
      } else if (use.specificUses().isEmpty()) {
        item.addTag("p").addText("– " + block.text());
      } else if (!nested) {
        nested = true;
        XhtmlNode subUses = item.addTag("ul");
        use.specificUses().forEach(sub -> subUses.addTag("li").addText(words(sub)));
      }
    }
    return words.toString();
  }

  private static String words(SpecificUse use) {
    String mark = use.accelerated().isPresent() ? " (accelerated approval)" : "";
    return PlainText.of(use.statement()) + mark;
  }

  private static void note(XhtmlNode item, String words) {
    item.addTag("p").addTag("i").addText(words);
  }
}
