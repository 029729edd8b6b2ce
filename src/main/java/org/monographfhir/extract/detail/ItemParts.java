package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.detail.ItemReader.Item;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.UseWords.Went;

/** Words that say something of a use without being a sentence of their own. */
public final class ItemParts {

  private ItemParts() {}

  /** What stands before the condition of a main line. */
  public static Facts before(Words words, int to) {
    Facts facts = new Facts();
    if (to == 0) {
      return facts;
    }
    int stop = to;
    if (words.is(stop - 1, "for")) {
      stop--;
    }
    new UseClause(words, 0, stop, KnownNames.NONE, Lead.NONE).read().arms().forEach(facts::add);
    facts.brands(BrandReader.read(words.text(0, to)));
    int last = to;
    while (last > 0 && words.went(last - 1) == Went.UNCODED) {
      last--;
    }
    while (last < to && Vocabulary.CONNECTING.has(words.word(last))) {
      words.mark(last, last + 1, Went.CONNECTING);
      last++;
    }
    AdjectiveReader.Adjectives narrowing = new AdjectiveReader(words).read(last, to);
    if (last < to && !narrowing.unknown()) {
      facts.criteria().add(narrowing.criteria());
      words.mark(last, to, Went.CRITERION);
    }
    return facts;
  }

  /** An item that names the cause of the condition in the lead-in. */
  public static Item cause(Words words, String prefix) {
    Facts facts = new Facts();
    String cause = prefix + " " + words.text(0, words.size());
    facts.criteria().add(List.of(Findings.of(Criterion.Type.OTHER, cause, false)));
    words.unmark(0, words.size());
    words.mark(0, words.size(), Went.CRITERION);
    return new Item(facts, List.of());
  }

  /** "X is used for patients with Y only if Z": whether a paragraph limits the use above it. */
  public static boolean readsLimit(Words paragraph, Facts facts) {
    return SpecialSentence.read(paragraph, 0, paragraph.size(), facts, facts);
  }

  /** Items that are the partners that the line above leads to. */
  public static void partners(Facts facts, List<Words> items, Lead lead) {
    Therapies all = new Therapies(List.of(), List.of());
    for (Words item : items) {
      Optional<Read<Therapies>> read = new PartnerList(item, item.size()).read(0);
      if (read.isPresent()) {
        all = all.or(read.get().value());
        item.mark(0, item.size(), Went.OTHER_THERAPY);
      }
    }
    facts.therapy().together(all, lead == Lead.ONE_OF_PARTNERS_OR_NONE);
  }
}
