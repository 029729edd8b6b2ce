package org.monographfhir.extract.use;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.monographfhir.extract.detail.Sentence;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/**
 * A sentence below uses that says that an approval is no longer in force (INPUT E10). What it
 * sounds like stands in {@code withdrawals.txt}.
 *
 * @param first the first use of the list above it
 * @param end how many uses stand above it
 */
record Withdrawal(Sentence sentence, int first, int end) {

  private static final Wordings WORDINGS = Wordings.read("withdrawals");

  static boolean is(String sentence) {
    return WORDINGS.fit("withdrawn", sentence);
  }

  /** Whether a use is said to have been approved: that does not say that it still is. */
  static boolean isPast(String sentence) {
    return WORDINGS.fit("past", sentence);
  }

  /**
   * The uses that it speaks of: by a footnote mark, by the name of their condition, or as "this
   * use". Where it names none, all of the list.
   *
   * @param names what each use can be named by
   */
  Set<Integer> covered(List<UseDraft> uses, List<Set<String>> names) {
    String text = sentence.text();
    Matcher mark = AcceleratedStatement.MARK.matcher(text);
    if (mark.lookingAt()) {
      return matching(0, uses.size(), use -> carries(uses.get(use), mark.group()));
    }
    String lower = text.toLowerCase(Locale.ROOT);
    Set<Integer> named = matching(0, end, use -> isNamed(names.get(use), lower));
    if (!named.isEmpty()) {
      return named;
    }
    if (WORDINGS.fit("this-use", text)) {
      return matching(Math.max(0, end - 1), end, use -> true);
    }
    boolean ofList = WORDINGS.fit("these-uses", text) || !namesDisease();
    return matching(first, end, use -> ofList);
  }

  private static Set<Integer> matching(int from, int to, IntPredicate isMeant) {
    return IntStream.range(from, to).filter(isMeant).boxed().collect(Collectors.toSet());
  }

  private static boolean carries(UseDraft use, String mark) {
    return use.whole().stream().anyMatch(line -> line.text().contains(mark));
  }

  private static boolean isNamed(Set<String> names, String lower) {
    return names.stream().anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
  }

  private boolean namesDisease() {
    Words words = Words.of(sentence.slice());
    for (int at = 0; at < words.size(); at++) {
      if (words.kind(at) == Token.Kind.WORD && Vocabulary.isDiseaseNoun(words.word(at))) {
        return true;
      }
    }
    return false;
  }
}
