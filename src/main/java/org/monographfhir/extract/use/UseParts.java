package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.extract.detail.AnotherUse;
import org.monographfhir.extract.detail.ConditionPhrase;
import org.monographfhir.extract.detail.EffectReader;
import org.monographfhir.extract.detail.Facts;
import org.monographfhir.extract.detail.ItemFacts;
import org.monographfhir.extract.detail.ItemParts;
import org.monographfhir.extract.detail.ItemReader;
import org.monographfhir.extract.detail.KnownNames;
import org.monographfhir.extract.detail.Lead;
import org.monographfhir.extract.detail.LeadInFacts;
import org.monographfhir.extract.detail.LeadInReader;
import org.monographfhir.extract.detail.StatedDisease;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.UseWords;

/** Puts the parts of a use together: lead-in, main line, limiting sentences, sub-uses. */
final class UseParts {

  private final AcceleratedMarks marks;
  private final boolean approved;
  private final List<UseWords> accounts = new ArrayList<>();
  private final List<String> uncoded = new ArrayList<>();

  UseParts(AcceleratedMarks marks, boolean approved) {
    this.marks = marks;
    this.approved = approved;
  }

  /**
   * Reads a use.
   *
   * @param limits sentences that hold for it
   * @param cautions sentences that say for whom or for what it is not recommended
   */
  UseInParts read(
      UseDraft draft,
      Words main,
      ConditionPhrase condition,
      List<Words> limits,
      List<String> cautions) {
    Optional<Words> leadIn = draft.leadIn().map(l -> Words.of(l.prose(), main.mentions()));
    Optional<LeadInFacts> lead = leadIn.map(LeadInReader::read);
    KnownNames known = known(condition, main);
    UseItems items = UseItems.of(draft.pieces(), main.mentions());
    ItemFacts item = main(main, condition, known, lead.map(LeadInFacts::prefix).orElse(""));
    Facts facts = item.whole();
    for (Words paragraph : items.ofWhole()) {
      addAll(paragraph, known, facts);
    }
    for (Words limit : limits) {
      addAll(limit, known, facts);
    }
    Facts above = lead.map(LeadInFacts::facts).orElseGet(Facts::new);
    SpecificUses specific = new SpecificUses(known, above, marks, approved, accounts);
    List<SpecificUse> uses = new ArrayList<>(AlternativeUses.of(item, main, draft.main().line()));
    int own = uses.size();
    uses.addAll(specific.of(items.top(), main, facts, own));
    uncoded.addAll(specific.joined());
    facts.inherit(above);
    leadIn.ifPresent(words -> account(words, 0, words.size()));
    int end = item.alternatives().isEmpty() ? main.size() : item.alternatives().get(0).from();
    account(main, 0, end);
    items.ofWhole().forEach(words -> account(words, 0, words.size()));
    limits.forEach(words -> account(words, 0, words.size()));
    if (!facts.hasConditions()) {
      facts.conditions(condition.terms());
    }
    uncoded.addAll(cautions);
    if (!facts.hasConditions() && uncoded.isEmpty()) {
      uncoded.add(main.prose().text());
    }
    facts.brandsOfAll(uses);
    describedEffect(main, limits).ifPresent(facts::onlyEffect);
    if (!facts.hasEffect()) {
      facts.effect(IntendedEffect.TREAT);
    }
    return new UseInParts(facts.detail(uncoded), uses, List.copyOf(accounts));
  }

  /** The main line: what stands before the condition, and what stands behind it. */
  private ItemFacts main(Words main, ConditionPhrase condition, KnownNames known, String prefix) {
    if (!prefix.isEmpty()) {
      return ItemParts.cause(main, prefix);
    }
    Facts whole = ItemParts.before(main, condition.start());
    ItemFacts item = ItemReader.read(main, condition.end(), known, Lead.MAIN);
    whole.add(item.whole());
    return new ItemFacts(whole, item.alternatives());
  }

  private static Optional<IntendedEffect> describedEffect(Words main, List<Words> limits) {
    return Stream.concat(Stream.of(main), limits.stream())
        .flatMap(words -> EffectReader.described(words.prose().text()).stream())
        .findFirst();
  }

  /** What a sentence says of the use; another condition in it is not that of the use. */
  private static void addAll(Words words, KnownNames known, Facts facts) {
    ItemFacts item = ItemReader.read(words, 0, known, Lead.NONE);
    boolean other =
        item.whole().hasConditions()
            || item.alternatives().stream().anyMatch(each -> each.facts().hasConditions());
    boolean ofDisease = other && StatedDisease.start(words).isPresent();
    if (ofDisease || item.alternatives().size() > 1 || AnotherUse.isOfOthers(item.whole(), facts)) {
      // It speaks of another disease, or of other people: not of this use as a whole.
      words.unmark(0, words.size());
      return;
    }
    facts.addWithoutConditions(item.whole());
    item.alternatives().forEach(alternative -> facts.addWithoutConditions(alternative.facts()));
  }

  /** The names of the condition: its words, and abbreviations in parentheses behind it. */
  private static KnownNames known(ConditionPhrase condition, Words main) {
    List<String> names = new ArrayList<>();
    condition.terms().forEach(term -> names.add(term.text()));
    for (int at = condition.start(); at < main.size(); at++) {
      String gloss = main.at(at).text();
      boolean ofDisease = at <= condition.end() || Vocabulary.isDiseaseNoun(main.word(at - 1));
      if (ofDisease && gloss.startsWith("(") && gloss.length() > 3 && !gloss.contains(" ")) {
        String abbreviation = gloss.substring(1, gloss.length() - 1);
        names.add(abbreviation);
        names.add(main.word(condition.start()) + " " + abbreviation);
      }
    }
    return new KnownNames(names);
  }

  private void account(Words words, int from, int to) {
    uncoded.addAll(WordAccount.uncoded(words, from, to));
    accounts.add(WordAccount.of(words, List.of()));
  }
}
