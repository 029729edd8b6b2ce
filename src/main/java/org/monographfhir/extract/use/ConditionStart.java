package org.monographfhir.extract.use;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.extract.detail.EffectReader;
import org.monographfhir.markdown.Prose;

/** Where in the words of a use its condition starts, when nothing is bold. */
final class ConditionStart {

  private static final String PEOPLE =
      "(?:adults?|children|adolescents|patients|men|women|people|males|females)";

  /** In an indication that is a sentence of its own, the condition stands behind its verb. */
  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:(?:reduce|lower|decrease)(?: \\S+){0,3}? (?:risk|chances?) of(?: (?:developing|getting|having))?"
              + "|(?:prevent|treat) (?:and|or) (?:to )?(?:prevent|treat)|treat|prevent|reduce|relieve|lessen|shorten|slow|decrease|control|lower|increase|move|mobilize"
              + "|approved (?:for|as)(?! use\\b)(?: (?:the )?(?:[\\w-]+ ){0,2}?(?:treatment|therapy|prevention)(?: and (?:treatment|prevention))? (?:of|for))?"
              + "|(?:in|for) (?:the )?(?:palliative )?treatment of|approved (?:for use )?(?:as (?:\\S+ ){1,4}?)?(?:in|for)(?= "
              + PEOPLE
              + "[^.:]{0,60} (?:with|who have|whose) ))"
              + "(?: "
              + PEOPLE
              + "(?: (?:"
              + PEOPLE
              + "|and|or|aged?|older|younger|to|of|age|years?|months?|\\d{1,2}+)){0,12} (?:with|who have|whose))?"
              + " (?:(?:advanced|metastatic|recurrent|relapsed|refractory|severe) )?",
          Pattern.CASE_INSENSITIVE);

  private ConditionStart() {}

  static int of(UseDraft draft) {
    String text = draft.main().text();
    return draft.leadIn().isPresent() && !EffectReader.startsWithPurpose(text)
        ? 0
        : behindVerb(text).orElse(0);
  }

  /** Whether a sentence says where its condition is; another one would give any words for it. */
  static boolean isIn(Prose sentence) {
    return !sentence.bold().isEmpty() || behindVerb(sentence.text()).isPresent();
  }

  private static OptionalInt behindVerb(String text) {
    Matcher verb = VERB.matcher(text);
    return verb.find() ? OptionalInt.of(verb.end()) : OptionalInt.empty();
  }
}
