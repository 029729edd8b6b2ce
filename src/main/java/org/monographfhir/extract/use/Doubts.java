package org.monographfhir.extract.use;

import java.util.regex.Pattern;
import org.monographfhir.extract.detail.ConditionReader;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.IntendedEffect;

/** Warns where the words of a use hold more than what was read of them. */
final class Doubts {

  /** "to treat X and to prevent Y". */
  private static final Pattern SECOND_PURPOSE =
      Pattern.compile(
          "\\b(?:to (?:treat|prevent|reduce|lower)|(?:treatment|prevention) of)\\b[^.]*\\band (?:(?:is )?(?:also )?(?:approved |used ))?"
              + "(?:to (?:help )?(?:treat|prevent|reduce|lower)|(?:in|for) (?:the )?(?:treatment|prevention) of)\\b");

  private final Ledger ledger;

  Doubts(Ledger ledger) {
    this.ledger = ledger;
  }

  void about(UseDraft draft, ConditionReader.Condition condition, IntendedEffect effect) {
    Prose main = draft.main();
    if (LaterBold.isIn(main, condition.end())) {
      ledger.warn(
          main.line(),
          "extract.later-bold",
          "bold words further on may be another condition than " + condition.text());
    }
    if (draft.leadIn().isEmpty()
        && effect != IntendedEffect.PREVENT_AND_TREAT
        && SECOND_PURPOSE.matcher(main.text()).find()) {
      ledger.warn(
          main.line(),
          "extract.second-purpose",
          "of two purposes in a sentence the first is read: " + condition.text());
    }
  }
}
