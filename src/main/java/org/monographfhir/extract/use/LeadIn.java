package org.monographfhir.extract.use;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.monographfhir.markdown.Prose;

/**
 * The sentence before a list (INPUT C13): purpose, approval, partners and population of every use
 * below it.
 *
 * @param prose its words
 * @param standing what the uses below it are
 */
record LeadIn(Prose prose, Standing standing) {

  /** What a lead-in makes of its list. */
  enum Standing {
    APPROVED,
    /** The page lists the use without calling it approved (INPUT E11). */
    NOT_STATED,
    /** Not uses at all: "is not approved to treat:", "is being studied in:". */
    NO_USE
  }

  private static final Set<SentenceKind> OF_NO_USE =
      EnumSet.of(
          SentenceKind.NOT_APPROVED, SentenceKind.PAST_APPROVAL, SentenceKind.INVESTIGATIONAL);

  private static final Pattern APPROVED =
      Pattern.compile(
          "(?i)\\bapproved\\b|\\b(?:has|received|granted) (?:an? |FDA )?accelerated approval\\b");

  /** Approved by somebody else than FDA. */
  private static final Pattern ABROAD =
      Pattern.compile(
          "(?i)\\b(?:other countries|outside (?:of )?the (?:United States|U\\.S\\.)|in Europe|in Canada|in Japan)");

  private static final Pattern PURPOSE =
      Pattern.compile(
          "(?i)\\bapprov(?:ed|al)\\b|\\b(?:used|given|studied)\\b.*\\b(?:to|help) (?:help )?(?:treat|prevent|reduce|lower|increase|mobilize)\\b"
              + "|\\bused for:|\\bmay (?:also )?be used\\b");

  /** Names a condition and is completed by its list: "to treat patients with X who:". */
  private static final Pattern USE_ITSELF =
      Pattern.compile(
          "\\b(?:treat|prevent) (?:(?:adults|children|patients|men|women|people)[^.:]{0,60} with )?"
              + "(?!(?:adults|children|patients|men|women|people|those|cancers?|tumou?rs?|the following)\\b)"
              + "[^.:]{3,200} (?:who|that|which|whose \\w+)(?: (?:have|has|are|is|had|was|were|either|also)){0,2}+:$");

  /** What a list holds that is none of conditions. */
  private static final Pattern PATIENTS_OR_WAY =
      Pattern.compile(
          "(?i)(?:certain |some )?(?:adults?|children|adolescents|infants|patients|people|men|women)\\b"
              + "|(?:with|without|alone|as|in|when|after|before|by itself|to be)\\b");

  private static final Pattern TREAT = Pattern.compile("\\bto (?:treat|prevent) ");
  private static final Pattern PURPOSES_FOLLOW =
      Pattern.compile(" (?:to|for(?: the following)?):$");

  /** How many characters behind the verb its object starts at most. */
  private static final int NEAR = 30;

  static LeadIn of(Prose prose) {
    SentenceKind kind = SentenceKind.of(prose.text());
    boolean approved =
        APPROVED.matcher(prose.text()).find() && !ABROAD.matcher(prose.text()).find();
    Standing standing = approved ? Standing.APPROVED : Standing.NOT_STATED;
    return new LeadIn(prose, OF_NO_USE.contains(kind) ? Standing.NO_USE : standing);
  }

  /** Whether a sentence says by itself what its list is for; others need the list above. */
  static boolean statesPurpose(Prose prose) {
    return PURPOSE.matcher(prose.text()).find();
  }

  /**
   * Whether the sentence is itself the use, and its list completes it (INPUT C10).
   *
   * @param item the first of the list
   */
  static boolean isUseItself(Prose prose, String item) {
    boolean completed =
        USE_ITSELF.matcher(prose.text()).find()
            || namesCondition(prose) && PATIENTS_OR_WAY.matcher(item).lookingAt();
    return completed && of(prose).standing() != Standing.NO_USE;
  }

  /** A bold or linked name soon behind "to treat". */
  private static boolean namesCondition(Prose prose) {
    Matcher verb = TREAT.matcher(prose.text());
    return verb.find()
        && IntStream.concat(
                prose.bold().stream().mapToInt(Prose.Range::start),
                prose.anchors().stream().mapToInt(Prose.Anchor::start))
            .anyMatch(start -> start >= verb.end() && start <= verb.end() + NEAR);
  }

  /** Whether the list below holds purposes ("is also approved to:"). */
  boolean opensPurposes() {
    return PURPOSES_FOLLOW.matcher(prose.text()).find();
  }
}
