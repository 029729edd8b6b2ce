package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/**
 * The names that a page gives to the condition that holds: its words, and the abbreviations that
 * stand in parentheses behind them.
 */
public final class KnownNames {

  /** No condition is known. */
  static final KnownNames NONE = new KnownNames(List.of());

  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  /**
   * @param names in any case
   */
  public KnownNames(List<String> names) {
    for (String name : names) {
      List<String> tokens = new ArrayList<>();
      Words words =
          Words.of(new org.monographfhir.markdown.Prose(name, List.of(), List.of(), List.of(), 0));
      for (int i = 0; i < words.size(); i++) {
        tokens.add(words.word(i));
      }
      for (int i = 0; i < tokens.size(); i++) {
        boolean noun = Vocabulary.isDiseaseNoun(tokens.get(tokens.size() - 1));
        if (i == 0 || noun) {
          List<String> tail = tokens.subList(i, tokens.size());
          byFirstWord.computeIfAbsent(tail.get(0), w -> new ArrayList<>()).add(tail);
        }
      }
    }
  }

  /** The same word, or one in the plural. */
  private static boolean alike(String one, String other) {
    return one.equals(other) || one.equals(other + "s") || other.equals(one + "s");
  }

  boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  /** Whether all of them come with another disease: "anemia", "nausea". */
  boolean areComplications() {
    return !byFirstWord.isEmpty()
        && byFirstWord.values().stream()
            .flatMap(List::stream)
            .allMatch(name -> Vocabulary.COMPLICATIONS.has(name.get(name.size() - 1)));
  }

  private List<List<String>> candidates(String word) {
    List<List<String>> names = byFirstWord.get(word);
    if (names == null && word.endsWith("s")) {
      names = byFirstWord.get(word.substring(0, word.length() - 1));
    }
    return names == null ? List.of() : names;
  }

  /** Behind names that follow each other: "nausea and vomiting"; the same place when none does. */
  int behindAll(Words words, int from, int end) {
    int behind = from + length(words, from, end);
    int next = Boundary.behindJoint(words, behind);
    int more = behind > from && next > behind ? length(words, next, end) : 0;
    return more > 0 ? next + more : behind;
  }

  /** How many tokens the longest name has that starts here; 0 when none does. */
  int length(Words words, int at, int end) {
    int longest = 0;
    for (List<String> name : candidates(words.word(at))) {
      boolean same = at + name.size() <= end;
      for (int i = 0; i < name.size() && same; i++) {
        same = alike(name.get(i), words.word(at + i));
      }
      longest = same ? Math.max(longest, name.size()) : longest;
    }
    return longest;
  }
}
