package org.monographfhir.extract.detail;

import java.util.List;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.CriterionType;

/** Stages of a cancer. */
final class Stages {

  private Stages() {}

  /** "stage IIIA", "stage II bulky"; "IIIB" behind another stage. */
  static int read(Words words, int at, int stop, List<Criterion> found) {
    boolean named = words.is(at, "stage") && at + 1 < stop;
    int number = named ? at + 1 : at;
    if (!isRoman(words.at(number).text())) {
      return 0;
    }
    int end = number + 1;
    while (end < stop && words.isOneOf(end, "bulky", "nonbulky")) {
      end++;
    }
    String value = (named ? "" : "stage ") + words.text(at, end);
    found.add(
        named
            ? Findings.of(CriterionType.DISEASE_EXTENT, words, at, end)
            : Findings.of(CriterionType.DISEASE_EXTENT, value, false));
    return end - at;
  }

  /** Whether a word is a number in digits. */
  static boolean isCount(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  /** Whether the number of a stage stands here. */
  static boolean isNumber(Words words, int at) {
    return isRoman(words.at(at).text());
  }

  private static boolean isRoman(String text) {
    int numerals = 0;
    while (numerals < text.length() && "IV".indexOf(text.charAt(numerals)) >= 0) {
      numerals++;
    }
    boolean rest = true;
    for (int i = numerals; i < text.length(); i++) {
      rest &= "ABCDE123".indexOf(text.charAt(i)) >= 0;
    }
    return numerals > 0 && rest;
  }
}
