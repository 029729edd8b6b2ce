package org.monographfhir.fhir;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Indication;

/** The uses in a narrative: each lead-in once, below it its uses, below them their sub-uses. */
public final class UseNarrative {

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
      context.stream().map(MarkdownWords::of).forEach(text::paragraph);
      list = text.list();
    }
    XhtmlNode item = list.addTag("li");
    List<NarrativeBlocks.Block> blocks = NarrativeBlocks.blocks(use.statement());
    new StatementNarrative(use.specificUses()).add(blocks, item);
    if (!use.approved()) {
      note(item, "The page lists this use without saying that it is approved.");
    }
    String main = blocks.stream().map(NarrativeBlocks.Block::text).collect(Collectors.joining(" "));
    Stream.concat(
            use.accelerated().stream(),
            use.allSpecificUses().flatMap(each -> each.accelerated().stream()))
        .map(AcceleratedApproval::statement)
        .map(MarkdownWords::of)
        .distinct()
        .filter(words -> !main.contains(words))
        .forEach(words -> note(item, "Accelerated approval: " + words));
    Stream<String> words = use.details().flatMap(detail -> detail.uncoded().stream());
    String uncoded = uncoded(words.map(FhirString::of).distinct());
    if (!uncoded.isEmpty()) {
      note(item, uncoded);
    }
  }

  /** Which words the parts of a use do not say; empty where there are none. */
  public static String uncoded(Stream<String> words) {
    String quoted =
        words
            .map(FhirString::of)
            .filter(each -> !each.isEmpty())
            .map(each -> "“" + each + "”")
            .collect(Collectors.joining(", "));
    return quoted.isEmpty() ? "" : "Not all of these words are coded: " + quoted + ".";
  }

  private static void note(XhtmlNode item, String words) {
    item.addTag("p").addTag("i").addText(words);
  }
}
