package org.monographfhir.extract.detail;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.monographfhir.extract.detail.Sentences.Sentence;
import org.monographfhir.markdown.Prose;

/** Sentences that hold for some of the patients only; what they say is no criterion of all. */
final class SomePatients {

  private static final Pattern CONDITIONAL =
      Pattern.compile(
          "(?<!\\band, |known )\\bif\\b|\\b(?:only|should|must)\\b|^(?:[\\w’-]+ ){1,5}?(?:is|are) (?:not|no longer) (?:used|given|approved|recommended)\\b"
              + "|^(?:Patients|People|Adults|Children) who(?:se)?\\b.*\\b(?:may also have|(?:is|are) then)\\b");

  /** "In adults, it is used ... In children, ...". */
  private static final Pattern GROUP =
      Pattern.compile("^In (?:adults|children|patients|men|women)\\b[^.]*?, ");

  private SomePatients() {}

  /** The words, of the same length, with blanks in place of such sentences. */
  static String blankedOut(Prose prose) {
    return blankedOut(prose, SomePatients::isGroup);
  }

  /** The same of a sub-use, which may start with the patients that all of it is about. */
  static String blankedOutBehindStart(Prose prose) {
    boolean several = Sentences.of(prose).stream().filter(SomePatients::isGroup).count() > 1;
    return blankedOut(prose, sentence -> isGroup(sentence) && (several || sentence.start() > 0));
  }

  private static String blankedOut(Prose prose, Predicate<Sentence> group) {
    StringBuilder text = new StringBuilder(prose.text());
    for (Sentence sentence : Sentences.of(prose)) {
      if (CONDITIONAL.matcher(sentence.text()).find() || group.test(sentence)) {
        text.replace(
            sentence.start(), sentence.end(), " ".repeat(sentence.end() - sentence.start()));
      }
    }
    return text.toString();
  }

  private static boolean isGroup(Sentence sentence) {
    return GROUP.matcher(sentence.text()).find();
  }
}
