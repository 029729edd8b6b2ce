package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.words.Words;

/**
 * Reads the sentences of an item of a list, or of a paragraph about a use. Sentences that say
 * different things of the use complete each other; where two of them name partners, or one says
 * that the drug is "also used", the item holds several uses.
 */
public final class ItemReader {

  private final Words words;
  private final KnownNames known;
  private final Facts head = new Facts();
  private final List<Alternative> groups = new ArrayList<>();
  private boolean headIsUse;

  /** How many criteria the first sentence has, and whether others complete it. */
  private int ofFirst;

  private boolean completed;

  private ItemReader(Words words, KnownNames known) {
    this.words = words;
    this.known = known;
  }

  /**
   * Reads an item.
   *
   * @param words its words
   * @param from where its qualifiers start, behind the condition
   * @param known the names of the condition that holds
   * @param lead how the line above goes on in it
   */
  public static ItemFacts read(Words words, int from, KnownNames known, Lead lead) {
    ItemReader reader = new ItemReader(words, known);
    int at = from;
    boolean first = true;
    int end = Lead.start(words);
    while (at < end) {
      int stop = Math.min(end, SentenceEnd.behind(words, at));
      reader.sentence(at, stop, first, lead);
      first = false;
      at = stop;
    }
    return reader.item();
  }

  private void sentence(int from, int stop, boolean first, Lead lead) {
    if (SpecialSentence.read(words, from, stop, head, latest())) {
      return;
    }
    UseClause clause =
        new UseClause(words, from, stop, known, first || lead == Lead.LEAD_IN ? lead : later(lead))
            .read();
    List<Facts> arms = clause.arms();
    boolean group = Opener.isOfGroup(words, from, stop);
    if (first && arms.size() == 1 && !group) {
      head.add(arms.get(0));
      headIsUse = !head.criteria().isEmpty() || !head.therapy().isEmpty();
      ofFirst = head.criteria().size();
      return;
    }
    for (int i = 0; i < arms.size(); i++) {
      boolean other = AnotherUse.is(arms.get(i), latest());
      if (arms.size() > 1 || group || clause.isAlso() || other) {
        headIsUse = groups.isEmpty() ? clause.isAlso() || other : headIsUse;
        groups.add(new Alternative(arms.get(i), from, stop));
      } else {
        extend(arms.get(i), stop, from);
      }
    }
  }

  private static Lead later(Lead lead) {
    return lead == Lead.MAIN ? Lead.LATER : Lead.NONE;
  }

  /** What the sentence before speaks of. */
  private Facts latest() {
    return groups.isEmpty() ? head : groups.get(groups.size() - 1).facts();
  }

  private void extend(Facts facts, int end, int from) {
    boolean ofHead = facts.therapy().isEmpty() || head.therapy().isUnnamed();
    boolean ofArms = CriteriaArms.are(groups) && (ofHead || head.therapy().isEmpty());
    boolean ofAll = groups.isEmpty() ? ofHead : ofArms;
    if (!ofAll && CriteriaArms.are(groups)) {
      // Which of the alternatives other partners belong to cannot be told.
      words.unmark(from, end);
      return;
    }
    if (ofAll) {
      head.add(facts);
      completed = true;
    } else if (groups.isEmpty()) {
      groups.add(new Alternative(facts, from, end));
      headIsUse = false;
    } else {
      Alternative last = groups.remove(groups.size() - 1);
      last.facts().add(facts);
      groups.add(new Alternative(last.facts(), last.from(), end));
    }
  }

  private ItemFacts item() {
    if (groups.isEmpty()) {
      return new ItemFacts(head, List.of());
    }
    Alternative end = groups.remove(groups.size() - 1);
    groups.add(new Alternative(end.facts(), end.from(), words.size()));
    boolean alone = groups.size() == 1;
    if (!headIsUse) {
      if (alone && AnotherUse.isOfSome(end.facts(), head)) {
        // What holds for some of the people is not true of all of them.
        words.unmark(end.from(), end.to());
        return new ItemFacts(head, List.of());
      }
      if (alone) {
        head.add(end.facts());
        return new ItemFacts(head, List.of());
      }
      return new ItemFacts(head, List.copyOf(groups));
    }
    Facts first = new Facts();
    // What the first sentence says holds for all, where it is not the first use itself.
    head.moveUse(first, completed ? ofFirst : 0);
    List<Alternative> all = new ArrayList<>();
    all.add(new Alternative(first, 0, groups.get(0).from()));
    all.addAll(groups);
    return new ItemFacts(head, all);
  }
}
