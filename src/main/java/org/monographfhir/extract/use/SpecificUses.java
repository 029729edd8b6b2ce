package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.detail.AnotherUse;
import org.monographfhir.extract.detail.Facts;
import org.monographfhir.extract.detail.ItemFacts;
import org.monographfhir.extract.detail.ItemParts;
import org.monographfhir.extract.detail.ItemReader;
import org.monographfhir.extract.detail.KnownNames;
import org.monographfhir.extract.detail.Lead;
import org.monographfhir.extract.words.Words;
import org.monographfhir.markdown.EscapedText;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.UseWords;

/** The sub-uses of a use, each with those below it. */
final class SpecificUses {

  private final KnownNames known;
  private final Facts leadIn;
  private final AcceleratedMarks marks;
  private final boolean approved;
  private final List<UseWords> accounts;
  private final List<String> joined = new ArrayList<>();

  SpecificUses(
      KnownNames known,
      Facts leadIn,
      AcceleratedMarks marks,
      boolean approved,
      List<UseWords> accounts) {
    this.known = known;
    this.leadIn = leadIn;
    this.marks = marks;
    this.approved = approved;
    this.accounts = accounts;
  }

  /**
   * The sub-uses that items make.
   *
   * @param header the line above
   * @param above takes what items say that are joined by "and": together they are one use
   * @param first the number of the first
   */
  List<SpecificUse> of(List<UseItem> items, Words header, Facts above, int first) {
    Facts treated = ItemParts.beside(above, leadIn);
    Lead lead = Lead.of(header);
    String prefix = lead == Lead.COMPLETION ? Lead.prefix(header) : "";
    if (JoinedItems.are(items)) {
      items.forEach(item -> join(item, lead, prefix, above));
      return List.of();
    }
    if (ItemParts.arePartners(above, lines(items), lead)) {
      partners(items, lead, above, List.of());
      return List.of();
    }
    List<SpecificUse> uses = new ArrayList<>();
    for (UseItem each : items) {
      uses.addAll(of(each, lead, prefix, treated, List.of(first + uses.size())));
    }
    return uses;
  }

  private void join(UseItem item, Lead lead, String prefix, Facts above) {
    Words words = item.words();
    ItemFacts read = read(words, lead, prefix);
    above.add(read.whole());
    read.alternatives().forEach(each -> above.add(each.facts()));
    joined.addAll(WordAccount.uncoded(words, 0, words.size()));
    accounts.add(WordAccount.of(words, List.of()));
  }

  private ItemFacts read(Words words, Lead lead, String prefix) {
    return lead == Lead.COMPLETION
        ? ItemParts.cause(words, prefix)
        : ItemReader.read(words, 0, known, lead);
  }

  /** Words in no part of items that were joined to the line above. */
  List<String> joined() {
    return joined;
  }

  private List<SpecificUse> of(
      UseItem item, Lead lead, String prefix, Facts above, List<Integer> at) {
    Words words = item.words();
    ItemFacts read = read(words, lead, prefix);
    Facts facts = read.whole();
    List<String> uncoded = new ArrayList<>();
    for (Words paragraph : item.paragraphs()) {
      if (!ItemParts.readsLimit(paragraph, facts)) {
        ItemFacts more = ItemReader.read(paragraph, 0, known, Lead.NONE);
        if (more.alternatives().isEmpty() && !AnotherUse.isOfOthers(more.whole(), facts)) {
          facts.add(more.whole());
        } else {
          paragraph.unmark(0, paragraph.size());
        }
      }
      uncoded.addAll(WordAccount.uncoded(paragraph, 0, paragraph.size()));
      accounts.add(WordAccount.of(paragraph, at));
    }
    Facts treated = ItemParts.beside(facts, above);
    Lead below = Lead.of(words);
    List<SpecificUse> inner = new ArrayList<>();
    StringBuilder statement = new StringBuilder(statement(words));
    if (ItemParts.arePartners(facts, lines(item.items()), below)) {
      for (UseItem partner : item.items()) {
        statement.append("\n- ").append(statement(partner.words()));
      }
      partners(item.items(), below, facts, at);
    } else {
      int number = 0;
      for (UseItem each : item.items()) {
        List<Integer> place = new ArrayList<>(at);
        place.add(number);
        List<SpecificUse> made =
            of(each, below, below == Lead.COMPLETION ? Lead.prefix(words) : "", treated, place);
        inner.addAll(made);
        number += made.size();
      }
    }
    accounts.add(WordAccount.of(words, at));
    Optional<AcceleratedApproval> mark = approved ? marks.of(words.prose()) : Optional.empty();
    int line = words.prose().line();
    if (!read.alternatives().isEmpty() && inner.isEmpty()) {
      return AlternativeUses.beside(read, words, mark, uncoded);
    }
    uncoded.addAll(0, WordAccount.uncoded(words, 0, words.size()));
    inner.addAll(0, AlternativeUses.of(read, words, line));
    return List.of(new SpecificUse(statement.toString(), facts.detail(uncoded), inner, mark, line));
  }

  private void partners(List<UseItem> items, Lead lead, Facts facts, List<Integer> at) {
    ItemParts.partners(facts, lines(items), lead);
    items.forEach(each -> accounts.add(WordAccount.of(each.words(), at)));
  }

  private static List<Words> lines(List<UseItem> items) {
    return items.stream().map(UseItem::words).toList();
  }

  private static String statement(Words words) {
    return EscapedText.asMarkdown(UseStatement.plain(words.prose()));
  }
}
