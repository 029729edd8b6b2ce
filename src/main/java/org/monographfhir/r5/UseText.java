package org.monographfhir.r5;

import java.util.stream.Collectors;
import org.monographfhir.fhir.MarkdownWords;
import org.monographfhir.fhir.NarrativeBlocks;
import org.monographfhir.fhir.NarrativeText;
import org.monographfhir.fhir.UseNarrative;
import org.monographfhir.monograph.Term;

/**
 * ClinicalUseDefinition.text: the words of the use, and above them the line of each use that it is
 * a part of.
 */
final class UseText {

  private UseText() {}

  static NarrativeText of(WholeUse use, String language) {
    NarrativeText text = new NarrativeText(language);
    String conditions =
        use.holds().conditions().stream().map(Term::text).collect(Collectors.joining(", "));
    text.heading(conditions.isEmpty() ? "Use" : conditions);
    use.context().stream().map(MarkdownWords::of).forEach(text::paragraph);
    use.over().stream()
        .map(NarrativeBlocks::blocks)
        .flatMap(blocks -> blocks.stream().limit(1))
        .forEach(block -> text.paragraph(block.text()));
    NarrativeBlocks.blocks(use.statement()).forEach(block -> text.paragraph(block.text()));
    if (!use.below().isEmpty()) {
      text.paragraph("Used as one of " + use.below().size() + " specific uses only.");
    }
    return text.paragraph(UseNarrative.uncoded(use.holds().uncoded().stream()));
  }
}
