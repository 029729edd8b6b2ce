package org.monographfhir.extract.use;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Prose;

/**
 * The sentence before a list (INPUT C13): purpose, approval, partners and population of every use
 * below it. What it sounds like stands in {@code lead-ins.txt}.
 *
 * @param prose its words
 * @param standing what the uses below it are
 */
record LeadIn(Prose prose, Standing standing) {

  private static final Set<SentenceKind> OF_NO_USE =
      EnumSet.of(
          SentenceKind.NOT_APPROVED, SentenceKind.PAST_APPROVAL, SentenceKind.INVESTIGATIONAL);

  private static final Wordings WORDINGS = Wordings.read("lead-ins");
  private static final Pattern PURPOSES_FOLLOW =
      Pattern.compile(" (?:to|for(?: the following)?):$");

  static LeadIn of(Prose prose) {
    SentenceKind kind = SentenceKind.of(prose.text());
    boolean approved = WORDINGS.fit("approved", prose.text()) && !Withdrawal.isPast(prose.text());
    Standing standing = approved ? Standing.APPROVED : Standing.NOT_STATED;
    return new LeadIn(prose, OF_NO_USE.contains(kind) ? Standing.NO_USE : standing);
  }

  /** Whether a sentence says by itself what its list is for; others need the list above. */
  static boolean statesPurpose(Prose prose) {
    return WORDINGS.fit("purpose", prose.text());
  }

  /**
   * Whether the sentence is itself the use, and its list completes it (INPUT C10).
   *
   * @param item the first of the list
   */
  static boolean isUseItself(Prose prose, String item) {
    boolean completed =
        OpenCondition.isIn(prose.text())
            || OpenCondition.isNamedIn(prose) && WORDINGS.fit("patients-or-way", item);
    return completed && of(prose).standing() != Standing.NO_USE;
  }

  /** Whether the list below holds purposes ("is also approved to:"). */
  boolean opensPurposes() {
    return PURPOSES_FOLLOW.matcher(prose.text()).find();
  }
}
