package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.detail.Alternative;
import org.monographfhir.extract.detail.ItemFacts;
import org.monographfhir.extract.words.Words;
import org.monographfhir.markdown.EscapedText;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.SpecificUse;

/** The sub-uses that the sentences of one item make. */
final class AlternativeUses {

  private AlternativeUses() {}

  /** The uses that the sentences of one item make. */
  static List<SpecificUse> of(ItemFacts item, Words words, int line) {
    List<SpecificUse> uses = new ArrayList<>();
    for (Alternative each : item.alternatives()) {
      uses.add(
          new SpecificUse(
              EscapedText.asMarkdown(words.text(each.from(), each.to())),
              each.facts().detail(WordAccount.uncoded(words, each.from(), each.to())),
              List.of(),
              Optional.empty(),
              line));
    }
    return uses;
  }

  /** An item that holds several uses makes as many sub-uses, side by side. */
  static List<SpecificUse> beside(
      ItemFacts read, Words words, Optional<AcceleratedApproval> mark, List<String> more) {
    List<SpecificUse> uses = new ArrayList<>();
    for (Alternative each : read.alternatives()) {
      each.facts().inherit(read.whole());
      List<String> uncoded = new ArrayList<>(WordAccount.uncoded(words, each.from(), each.to()));
      uncoded.addAll(more);
      uses.add(
          new SpecificUse(
              EscapedText.asMarkdown(words.text(each.from(), each.to())),
              each.facts().detail(uncoded),
              List.of(),
              mark,
              words.prose().line()));
    }
    return uses;
  }
}
