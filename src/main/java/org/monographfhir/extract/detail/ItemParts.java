package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.Went;

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
    Adjectives narrowing = new AdjectiveReader(words).read(last, to);
    if (last < to && !narrowing.unknown()) {
      facts.criteria().add(narrowing.criteria());
      words.mark(last, to, Went.CRITERION);
    }
    return facts;
  }

  /** An item that names the cause of the condition in the lead-in, and goes on with people. */
  public static ItemFacts cause(Words words, String prefix) {
    int stop = 0;
    while (stop < words.size()
        && !Boundary.startsPeople(words, stop, words.size())
        && !(words.isComma(stop) && words.is(stop + 1, "including"))) {
      stop++;
    }
    ItemFacts rest = ItemReader.read(words, stop, KnownNames.NONE, Lead.MAIN);
    Facts facts = new Facts();
    String cause = prefix + " " + words.text(0, stop);
    facts.criteria().add(List.of(Findings.of(CriterionType.OTHER, cause, false)));
    facts.add(rest.whole());
    words.unmark(0, stop);
    words.mark(0, stop, Went.CRITERION);
    return new ItemFacts(facts, rest.alternatives());
  }

  /** "X is used for patients with Y only if Z": whether a paragraph limits the use above it. */
  public static boolean readsLimit(Words paragraph, Facts facts) {
    return SpecialSentence.read(paragraph, 0, paragraph.size(), facts, facts);
  }

  /**
   * Adds partners above where those of a use are "in addition to" them.
   *
   * @return what names the partners that hold then
   */
  public static Facts beside(Facts facts, Facts above) {
    if (facts.therapy().isBeside()) {
      facts.therapy().inherit(above.therapy());
    }
    return facts.therapy().isEmpty() ? above : facts;
  }

  /** Whether items name partners, and nothing else, of a use that is not "alone" before them. */
  public static boolean arePartners(Facts facts, List<Words> items, Lead lead) {
    return lead.isOfPartners()
        && !facts.therapy().isAlone()
        && items.stream().allMatch(item -> partners(item).isPresent());
  }

  private static Optional<Therapies> partners(Words item) {
    return new PartnerList(item, item.size())
        .read(0)
        .filter(read -> item.isEnd(read.end()) || item.isEnd(read.end() + 1))
        .filter(read -> item.isEnd(read.end()) || item.isOneOf(read.end(), "or", "and"))
        .map(Read::value);
  }

  /** Items that are the partners that the line above leads to. */
  public static void partners(Facts facts, List<Words> items, Lead lead) {
    Therapies all = new Therapies(List.of(), List.of());
    for (Words item : items) {
      all = all.or(partners(item).orElseThrow());
      item.mark(0, item.size(), Went.OTHER_THERAPY);
    }
    facts.therapy().together(all, lead == Lead.ONE_OF_PARTNERS_OR_NONE);
  }
}
