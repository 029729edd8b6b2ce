package org.monographfhir.extract.use;

import java.util.regex.Pattern;

/** What a sentence between the lists of "Use in Cancer" is about; the first that fits wins. */
enum SentenceKind {
  /** An accelerated approval that was, or is not: never a use, and says nothing of those listed. */
  PAST_APPROVAL(
      "\\b(?:previously|first|originally|initially) (?:approved|granted)\\b[^,;]*\\baccelerated approval"
          + "|\\bfrom accelerated approval to\\b"
          + "|\\b(?:was|were|has been|have been) converted\\b.*\\bapproval\\b"
          + "|\\b(?:not|never|no longer) (?:been |be )?(?:approved under|granted|received?|has|have)(?: \\S+){0,2} accelerated approval\\b"
          + "|\\bwithdr(?:ew|awn)(?: \\S+){0,3} accelerated approval\\b"
          + "|\\baccelerated approval\\b.*\\b(?:withdrawn|withdrew|revoked)\\b"),
  /** INPUT E1-E8. */
  ACCELERATED_APPROVAL("accelerated approval|as a condition of approval"),
  /** INPUT E12. */
  RESTRICTED_PROGRAM(
      "(?:only available|available only) (?:as part of|through|under|from)|(?:special|restricted)(?: distribution)? program"
          + "|(?-i:\\bREMS\\b)"),
  /** INPUT E14; never a use, but "is approved to treat X and is being studied in Y" is one. */
  INVESTIGATIONAL(
      "^(?!.*\\bapproved to (?:treat|prevent)\\b.*\\band\\b).*?(?:\\b(?:being|been|be) studied\\b|\\bunder study\\b|\\bin clinical trials\\b)"),
  /** INPUT E10; never a use. */
  NOT_APPROVED(
      "\\b(?:not|never|(?:is|has|was)n[’']t) (?:(?:yet|been|currently|ever|being) ){0,3}(?:\\w+ )?(?:FDA[- ])?approved\\b"
          + "|\\bneither\\b.*\\bapproved\\b|\\b(?:may|might|could|will) be approved\\b|\\bno longer (?:FDA[- ])?approved\\b|\\bnot recommended\\b"
          + "|\\bshould not be\\b|\\b(?:not|no longer) (?:be )?(?:used|given)\\b|\\bapproval\\b.*\\bwithdrawn\\b"),
  /** INPUT E13. */
  OTHER_FORM(
      "drug information summar|\\bavailable (?:in|as)\\b|\\bis a (?:\\w+ )?form of\\b|\\bthis form\\b"
          + "|\\bis given (?:by|as an?) (?:infusion|injection)|\\bno longer available\\b|\\bnot available\\b"
          + "|\\bother countries\\b|\\bthe subcutaneous form\\b"),
  /** INPUT E15. */
  OTHER_NAME("\\bis also (?:called|known as)\\b"),
  /** INPUT E9. */
  BRAND_SCOPE(
      "^(?:this use|these uses|the uses?\\b.*|uses? in .*)(?: is| are)? approved for .*\\bbrands?\\b"
          + "|^(?:this use is|these uses are) approved (?:only )?for (?-i:\\p{Lu})[\\w-]+[.]?$"),
  /** "other types of cancer", "many other conditions": names no use. */
  UNNAMED_USES(
      "^(?!.*\\bapproved to\\b).*(?<!\\band )\\bother (?:types of cancer|cancers|conditions)\\b"
          + "|\\bto (?:treat|prevent)(?: many| several| certain| some| various)? other"
          + " (?:\\w+ )?(?:types of cancer|cancers|conditions|diseases|disorders)\\b"),
  /** INPUT C14, C15. */
  USE(
      "\\b(?:approved|used|given)\\b.*\\b(?:to|may|help) (?:help )?(?:treat|prevent|reduce|relieve|control|lower|increase)\\b"
          + "|\\bapproved to (?:help )?(?:decrease|lessen)\\b"
          + "|\\bapproved to (?:help )?(?:move|mobilize)\\b"
          + "|\\b(?:is|are|been)(?: \\w+)? approved\\b.*\\b(?:in|for) (?:the )?(?:palliative )?treatment of\\b"
          + "|\\bapproved for\\b|\\bapproved as palliative\\b|\\bapproved in\\b"),
  /** INPUT E16, C11: narrows the uses above it. */
  LIMIT(
      "^(?:\\S+ ){1,8}?(?:(?:is|are) (?:only )?(?:also )?(?:used|given|for|taken)|may (?:also )?be (?:used|given))\\b"),
  OTHER("");

  private final Pattern pattern;

  SentenceKind(String regex) {
    this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  static SentenceKind of(String sentence) {
    String words = AcceleratedStatement.MARK.matcher(sentence).replaceAll("").strip();
    for (SentenceKind kind : values()) {
      if (kind.pattern.matcher(words).find()) {
        return kind;
      }
    }
    return OTHER;
  }
}
