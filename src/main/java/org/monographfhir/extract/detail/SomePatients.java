package org.monographfhir.extract.detail;

import java.util.regex.Pattern;
import org.monographfhir.extract.detail.Sentences.Sentence;
import org.monographfhir.markdown.Prose;

/** Sentences that hold for some of the patients only; what they say is no criterion of all. */
final class SomePatients {

  private static final Pattern CONDITIONAL =
      Pattern.compile(
          "\\b(?:if|only|should|must)\\b|^(?:[\\w’-]+ ){1,5}?(?:is|are) (?:not|no longer) (?:used|given|approved|recommended)\\b"
              + "|^In (?:adults|children|patients|men|women)\\b[^.]*?, ");

  private SomePatients() {}

  /** The words, of the same length, with blanks in place of such sentences. */
  static String blankedOut(Prose prose) {
    StringBuilder text = new StringBuilder(prose.text());
    for (Sentence sentence : Sentences.of(prose)) {
      if (CONDITIONAL.matcher(sentence.text()).find()) {
        text.replace(
            sentence.start(), sentence.end(), " ".repeat(sentence.end() - sentence.start()));
      }
    }
    return text.toString();
  }
}
