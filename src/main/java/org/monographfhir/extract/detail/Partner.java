package org.monographfhir.extract.detail;

import java.util.Arrays;
import java.util.Optional;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.OtherTherapy.Kind;
import org.monographfhir.monograph.Term;

/**
 * One treatment that the drug is given with.
 *
 * @param kind what its words name
 * @param term the words, without article and gloss
 */
record Partner(Kind kind, Term term) {

  /** Given alone. */
  static final Partner ALONE = new Partner(Kind.ALONE, Term.of("alone"));

  private static final int MOST_WORDS = 7;

  /** What the words name; empty when it is nothing that is given. */
  static Optional<Partner> of(Words words, int from, int to) {
    int start = withoutKind(words, from, to);
    int end = to;
    while (end > start && words.kind(end - 1) != Token.Kind.WORD) {
      end--;
    }
    if (start >= end || end - start > MOST_WORDS) {
      return Optional.empty();
    }
    for (int i = start; i < end; i++) {
      boolean linked = words.at(i).link() >= 0 && words.isOneOf(i, "cell", "protein", "level");
      if (!linked && Vocabulary.NOT_GIVEN.has(words.word(i))
          || Vocabulary.isDiseaseNoun(words.word(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Partner(kind(words, start, end), Terms.of(words, start, end)));
  }

  /** Whether its words alone show that it is given: a class, a modality, the ending of a drug. */
  boolean isGiven() {
    return kind != Kind.TREATMENT
        || Arrays.stream(term.text().split(" ")).anyMatch(Vocabulary::isDrug);
  }

  /** Behind "a", "the drug", "a type of drug called". */
  private static int withoutKind(Words words, int from, int to) {
    int at = from;
    int kind = from;
    while (words.isOneOf(
        kind,
        "a",
        "an",
        "the",
        "type",
        "class",
        "kind",
        "group",
        "of",
        "drug",
        "drugs",
        "medicine")) {
      kind++;
    }
    at = words.is(kind, "called") ? kind + 1 : at;
    while (words.isOneOf(at, "a", "an", "the", "certain", "another", "either", "both")
        || words.are(at, "combination", "of")
        || words.is(at, "of") && at > from) {
      at++;
    }
    return at;
  }

  private static Kind kind(Words words, int from, int to) {
    if (Vocabulary.MODALITIES.anywhere(words, from, to).isPresent()) {
      return Kind.MODALITY;
    }
    if (words.text(from, to).contains(" that ")) {
      return Kind.TREATMENT_CLASS;
    }
    String last = words.word(to - 1);
    boolean letters = to - from == 2 && isLetters(words.at(from).text());
    boolean ofClass = Vocabulary.CLASS_NOUNS.has(last) || last.endsWith("-based");
    return ofClass && !letters ? Kind.TREATMENT_CLASS : Kind.TREATMENT;
  }

  /** "CVP chemotherapy": the letters name the drugs. */
  private static boolean isLetters(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && !text.contains("-based");
  }
}
