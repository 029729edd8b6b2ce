package org.monographfhir.extract.use;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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
   * Whether it speaks of a use: by a footnote mark, as "this use", or by the name of its condition.
   * Where it names none, of all of the list.
   *
   * @param names what each use can be named by
   */
  boolean covers(int index, UseDraft use, List<Set<String>> names) {
    String text = sentence.text();
    Matcher mark = AcceleratedStatement.MARK.matcher(text);
    if (mark.lookingAt()) {
      return use.whole().stream().anyMatch(line -> line.text().contains(mark.group()));
    }
    if (index >= end) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (names.subList(0, end).stream().anyMatch(each -> isNamed(each, lower))) {
      return isNamed(names.get(index), lower);
    }
    if (WORDINGS.fit("this-use", text)) {
      return index == end - 1;
    }
    return index >= first && (WORDINGS.fit("these-uses", text) || !namesDisease());
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
