package org.monographfhir.extract.use;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monographfhir.extract.detail.EffectReader;
import org.monographfhir.extract.detail.StatedDisease;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Prose;

/**
 * Whether an item is a use of its own or a part of the one above. The pages have lost the
 * indentation of their lists: a bold item starts a new use.
 */
final class UseStart {

  /** Up to three words, which can stand before the name of a condition. */
  private static final Pattern BEFORE_NAME = Pattern.compile("(?:[\\p{L}\\d’'-]{1,30}+ ?+){0,3}+");

  /** Words that go on with the use above. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)(?:in|with|without|for|as|when|alone|by|to|at|after|before"
              + "|and|or|that|is|has|who|whose|it|if|on)\\b");

  private static final Pattern PEOPLE =
      Pattern.compile("(?:Men|Women|Adults|Children|Patients|People)\\b");

  /** How many words the name of a disease has at most. */
  private static final int LONGEST = 5;

  private UseStart() {}

  /**
   * Whether it is a use of its own.
   *
   * @param above the use above it
   * @param leadIn the sentence before their list
   */
  static boolean is(Block item, UseDraft above, Optional<LeadIn> leadIn) {
    Prose main = above.main();
    Prose prose = item.prose();
    if (startsBold(prose)) {
      return item.depth() <= 1;
    }
    if (leadIn.filter(LeadIn::opensPurposes).isPresent()
        && EffectReader.startsWithPurpose(Words.of(prose))
        && item.text().startsWith("To ") == main.text().startsWith("To ")) {
      return true;
    }
    if (startsWithPeople(main) && startsWithPeople(prose)) {
      return above.pieces().isEmpty();
    }
    if (above.pieces().isEmpty() && startsAlike(main, prose)) {
      return true;
    }
    boolean disease = startsWithDisease(prose) && couldBeName(prose);
    // A list without any bold (INPUT C16): an item that starts with a linked name, like the first.
    boolean beside = disease && above.isBeside(item.depth());
    if (beside || !main.bold().isEmpty()) {
      return beside;
    }
    boolean linked = startsWithLink(prose) && startsWithName(main) && !isPartOf(prose, above);
    boolean listed = disease && startsWithDisease(main) && areDetails(above);
    return linked || listed || startsWithLink(main) && isSameName(prose, main);
  }

  /** Whether the lines of a use go on with it and open no list, so that a disease is none of it. */
  private static boolean areDetails(UseDraft above) {
    return !above.lastBlock().text().endsWith(":")
        && above.pieces().stream().allMatch(it -> GOES_ON.matcher(it.prose().text()).lookingAt());
  }

  private static boolean startsWithDisease(Prose prose) {
    return StatedDisease.isAtStart(Words.of(prose));
  }

  /** No words that go on with the use above, and not "Cancer got worse". */
  private static boolean couldBeName(Prose prose) {
    Words words = Words.of(prose);
    return words.isCapital(0)
        && Vocabulary.GENERIC_DISEASES.length(words, 0, words.size()) == 0
        && Vocabulary.GROUPS.anywhere(words, 0, Math.min(3, words.size())).isEmpty()
        && !GOES_ON.matcher(prose.text()).lookingAt();
  }

  /** "Anemia caused by A", "Anemia caused by B": the same disease in another setting. */
  private static boolean startsAlike(Prose main, Prose item) {
    Words above = Words.of(main);
    Words words = Words.of(item);
    return words.isCapital(0)
        && Vocabulary.isDiseaseNoun(words.word(0))
        && above.is(0, words.word(0))
        && !main.text().endsWith(":");
  }

  /** The name of the use above, which the page links only once. */
  private static boolean isSameName(Prose item, Prose main) {
    String name = main.anchors().get(0).text();
    return item.text().startsWith(name) && !main.text().endsWith(":");
  }

  /**
   * Whether an item that starts with a linked name is a part of the use: right below "of:", beside
   * others that start so, and where the name is that of no disease.
   */
  private static boolean isPartOf(Prose item, UseDraft above) {
    if (above.pieces().isEmpty()) {
      return above.main().text().endsWith(":");
    }
    String name = item.anchors().get(0).text().toLowerCase(Locale.ROOT);
    return Arrays.stream(name.split(" ")).noneMatch(Vocabulary::isDiseaseNoun)
        || above.subUses().stream().anyMatch(UseStart::startsWithLink);
  }

  /** Bold at the start, or behind an adjective ("High-risk **bladder cancer**"). */
  private static boolean startsBold(Prose prose) {
    if (prose.bold().isEmpty()) {
      return false;
    }
    String before = prose.text().substring(0, prose.bold().get(0).start());
    return !GOES_ON.matcher(before).lookingAt() && BEFORE_NAME.matcher(before).matches();
  }

  /** "Men at high risk ... for **prostate cancer**": the condition stands late. */
  private static boolean startsWithPeople(Prose prose) {
    return !prose.bold().isEmpty() && PEOPLE.matcher(prose.text()).lookingAt();
  }

  /** A linked name, or that of a disease that the page has linked before. */
  private static boolean startsWithName(Prose prose) {
    if (startsWithLink(prose)) {
      return true;
    }
    Words words = Words.of(prose);
    boolean noun = false;
    for (int at = 0; at < LONGEST; at++) {
      noun |= Vocabulary.isDiseaseNoun(words.word(at));
    }
    return noun && words.isCapital(0);
  }

  private static boolean startsWithLink(Prose prose) {
    return !prose.anchors().isEmpty() && prose.anchors().get(0).start() == 0;
  }
}
