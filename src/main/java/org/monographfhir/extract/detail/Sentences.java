package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Prose;

/** Splits a paragraph into its sentences. */
public final class Sentences {

  /**
   * Not behind one letter, as in "U.S. Campath"; without a blank only before the words that such a
   * slip of the pages has ("disease.This use", INPUT D20).
   */
  private static final Pattern END =
      Pattern.compile(
          "[.!?](?:(?<!\\b\\p{L}.)[”\")]?[¹²³]? (?=[\\p{Lu}¹²³“\"(])"
              + "|(?<=[\\p{Ll})][.])[¹²³]?(?=(?:This|These|It|They|In|Use) ))");

  private Sentences() {}

  /** The sentences in order; together they hold every word. */
  public static List<Sentence> of(Prose prose) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = END.matcher(prose.text());
    int from = 0;
    while (end.find()) {
      int last = prose.text().charAt(end.end() - 1) == ' ' ? end.end() - 1 : end.end();
      sentences.add(new Sentence(prose, from, last));
      from = end.end();
    }
    if (from < prose.text().length()) {
      sentences.add(new Sentence(prose, from, prose.text().length()));
    }
    return sentences;
  }

  /** The sentences of plain words. */
  public static List<String> of(String text) {
    return of(new Prose(text, List.of(), List.of(), List.of(), 0)).stream()
        .map(Sentence::text)
        .toList();
  }
}
