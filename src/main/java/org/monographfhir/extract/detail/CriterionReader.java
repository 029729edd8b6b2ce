package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.extract.detail.Sentences.Sentence;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Type;

/**
 * The conditions that narrow a use (INPUT D10-D17): each type has its phrases; the longest phrase
 * wins where two overlap. A gloss in parentheses stays with the words it explains.
 */
public final class CriterionReader {

  private static final String GLOSS = "(?: \\([^)]*\\))?";
  private static final String GENE =
      "(?:p\\.)?[A-Z][A-Za-z0-9.*:/-]*(?: (?:or|and|and/or) [A-Z][A-Z0-9]+)*";

  /**
   * The rest of a clause: up to a full stop (not "E. coli") or the next clause about the patient.
   */
  private static final String REST =
      "(?:(?!,? (?:and|or|but) (?:who|whose|has|have|is|are|did|cannot|in|those)\\b)"
          + "(?:[^.;:]|[.](?= [a-z]|\\d)))*";

  private static final Map<Type, Pattern> PHRASES = phrases();

  /** Directly before a phrase, or inside it, these turn it round. */
  private static final Pattern NEGATION =
      Pattern.compile(
          "(?:\\bnot|\\bno|\\bwithout|\\bnon-)(?: \\w+)?(?: (?:a|an|the|any))?(?: certain| abnormal)?(?: mutation in (?:the )?)? ?$");

  private static final Pattern NEGATED =
      Pattern.compile(
          "^(?:(?:do|does|did) not have|(?:has|have|had) (?:not|never)(?: yet)?|without|no|not) ");

  /** Types whose phrases may be turned round; elsewhere "not" is a part of the phrase. */
  private static final Set<Type> NEGATABLE = EnumSet.of(Type.BIOMARKER, Type.PRIOR_THERAPY);

  private CriterionReader() {}

  private static Map<Type, Pattern> phrases() {
    Map<Type, String> words = new EnumMap<>(Type.class);
    words.put(
        Type.BIOMARKER,
        "(?:(?:do|does) not have|has|have|having|with|without)(?: an?| the| certain| either)?(?: \\w+){0,2}?"
            + " (?:abnormal|mutations?|fusions?|changes?|rearrangements?|deletions?|variants?|mutated|wild-type)\\b"
            + "[^.,;]*?(?:genes?|mutations?|fusions?|chromosome|structure of the "
            + GENE
            + " gene)"
            + "(?: or (?:the )?"
            + GENE
            + " gene)?(?: mutation)?"
            + "|abnormal "
            + GENE
            + "(?: or "
            + GENE
            + ")? genes?"
            + "|"
            + GENE
            + "(?: [A-Z]\\d+[A-Z]*)? mutations?"
            + "|(?:does not have )?the Philadelphia chromosome"
            + "|Philadelphia chromosome[- ](?:positive|negative)"
            + GLOSS
            + "|(?:hormone receptor|estrogen receptor|progesterone receptor|HER2|HR|ER|"
            + GENE
            + ")"
            + GLOSS
            + "[-– ](?:positive|negative)"
            + GLOSS
            + "|HER2[+-]"
            + "|(?:(?:has|have) the |not )?(?:PD-L1|Kit|PSMA|CD\\d+)(?: protein)"
            + "|(?:not )?microsatellite instability-high"
            + GLOSS
            + "|(?:not )?MSI-H"
            + "|(?:not )?mismatch repair[- ]deficient"
            + GLOSS
            + "|dMMR"
            + "|HLA-[A-Z]+\\*\\d+:\\d+\\w*(?: antigen)?"
            + "|wild-type \\w+(?: gene)?|17p deletion");
    words.put(
        Type.DISEASE_STATUS,
        "(?:relapsed|refractory|recurrent|progressive|recurred|progressed)\\b"
            + GLOSS
            + "|newly[- ]diagnosed"
            + "|(?:has|have|that) (?:come|came) back(?: or (?:did not|has not|does not) (?:respond(?:ed)?|get better)[^.,;:]*)?"
            + "|(?:cannot be treated with or (?:that )?)?(?:did|do|does|has|have) not (?:respond(?:ed)?|gotten better|get better|improved?)\\b"
            + REST
            + "|(?:has |have )?(?:got|gotten|become) worse\\b"
            + REST
            + "|(?:has|have) not (?:yet )?been treated|untreated|(?:biochemical recurrence)|castrate[- ](?:resistant|sensitive)"
            + GLOSS);
    words.put(
        Type.DISEASE_EXTENT,
        "(?:locally )?advanced\\b"
            + GLOSS
            + "|metastatic\\b"
            + GLOSS
            + "|(?:has |have )?metastasized"
            + GLOSS
            + "|(?:has |have )?(?:not )?spread(?: to (?:other parts of the body|nearby tissues|the [a-z ]*?lymph nodes|the brain|the bone))?"
            + "|(?:cannot|can't|could not) be (?:completely )?removed by surgery|surgery cannot remove(?: it)?|unresectable\\b"
            + "|localized\\b|(?:early|extensive|limited)[- ]stage(?: (?:cancer|disease))?"
            + "|stages? (?:I{1,3}V?|IV)[A-D]?\\b(?:(?:,| or|, or|,? and)? (?:stages? )?(?:I{1,3}|IV)[A-D]?\\b)*"
            + "|(?:chronic|accelerated|blastic|blast) phase|grade \\d[AB]?|low[- ]grade|high[- ]grade");
    words.put(
        Type.RISK_GROUP,
        "(?:(?:at )?(?:a )?(?:low|high|intermediate|low-intermediate to high)[- ]risk|(?:a )?high risk)\\b(?: of [^.,;:]*)?");
    words.put(
        Type.RESPONSE,
        "(?:at least )?(?:a )?(?:complete or )?(?:complete|partial) (?:response|remission)(?: to [^.,;:]*)?"
            + "|in (?:the )?(?:first|second)(?: or (?:first|second))? (?:complete )?remission");
    words.put(
        Type.TREATMENT_LINE,
        "(?:as )?(?:the |a )?(?:first|second|third)[- ]line(?: (?:treatment|therapy))?|(?:as )?the first (?:treatment|therapy)");
    words.put(
        Type.TREATMENT_PHASE,
        "(?:extended )?(?:adjuvant|neoadjuvant|maintenance|consolidation|induction|remission induction)(?: (?:therapy|treatment|phase|chemotherapy))?"
            + GLOSS
            + "|before surgery|after surgery");
    words.put(
        Type.PRIOR_THERAPY,
        "(?:have|has|had) (?:not )?(?:yet )?(?:already |also |previously |never )?(?:received|been treated with|had)\\b"
            + REST
            + "|(?:have|has) (?:already been treated|been treated(?: before)?)"
            + "|(?:during or )?after (?:treatment with|at least|two or more|one or more|other)\\b"
            + REST
            + "|previously treated");
    words.put(
        Type.ANATOMIC_SITE,
        "(?:in|of) the (?:bone(?: marrow)?|brain|liver|pancreas|lungs?|esophagus|skin|bladder|urinary tract|central nervous system)"
            + "(?:,? (?:or|and) (?:the )?(?:bone(?: marrow)?|brain|another organ|lungs?|liver|urinary tract))*");
    words.put(
        Type.POPULATION,
        "(?:who )?(?:cannot|can no longer|are not able to) (?:be treated with|receive|take)\\b"
            + REST
            + "|(?:post|pre|peri)menopausal(?: (?:and|or) (?:post|pre|peri)menopausal)?(?: wom[ae]n)?(?:,? and (?:in )?men)?"
            + "|(?:in|for) (?:men|women|boys|girls)(?: and (?:men|women|boys|girls))?");
    Map<Type, Pattern> compiled = new EnumMap<>(Type.class);
    words.forEach(
        (type, w) -> compiled.put(type, Pattern.compile("(?<![\\w-])(?:" + w + ")(?![\\w])")));
    return compiled;
  }

  /** Such a sentence holds for some of the patients only; what it says is no criterion of all. */
  private static final Pattern CONDITIONAL =
      Pattern.compile(
          "\\b(?:if|only|should)\\b|^In (?:adults|children|patients|men|women)\\b[^.]*?, ");

  /** A phrase found. */
  private record Match(Type type, int start, int end) {
    int length() {
      return end - start;
    }
  }

  /**
   * The criteria in a text, in order.
   *
   * @param from where the qualifiers start, behind the condition
   */
  public static List<Criterion> read(Prose prose, int from) {
    List<Match> matches = new ArrayList<>();
    String text = withoutConditional(prose);
    PHRASES.forEach(
        (type, pattern) -> {
          Matcher matcher = pattern.matcher(text);
          matcher.region(from, text.length()).useTransparentBounds(true);
          while (matcher.find()) {
            if (isOpen(text, matcher.start())) {
              matches.add(new Match(type, matcher.start(), matcher.end()));
            }
          }
        });
    matches.sort(Comparator.comparingInt(Match::length).reversed());
    List<Match> kept = new ArrayList<>();
    for (Match match : matches) {
      if (kept.stream().noneMatch(k -> match.start() < k.end() && k.start() < match.end())) {
        kept.add(match);
      }
    }
    kept.sort(Comparator.comparingInt(Match::start));
    return kept.stream().map(m -> criterion(prose, m)).toList();
  }

  /** Sentences that hold for some only are blanked out. */
  private static String withoutConditional(Prose prose) {
    StringBuilder text = new StringBuilder(prose.text());
    for (Sentence sentence : Sentences.of(prose)) {
      if (CONDITIONAL.matcher(sentence.text()).find()) {
        text.replace(
            sentence.start(), sentence.end(), " ".repeat(sentence.end() - sentence.start()));
      }
    }
    return text.toString();
  }

  /** Not inside a gloss, which explains a word and narrows nothing. */
  private static boolean isOpen(String text, int offset) {
    return text.lastIndexOf('(', offset) <= text.lastIndexOf(')', offset);
  }

  private static Criterion criterion(Prose prose, Match match) {
    String text = prose.text();
    int end = match.end();
    while (end > match.start() && " ,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean exclude =
        NEGATABLE.contains(match.type())
            && (NEGATED.matcher(text.substring(match.start(), end)).find()
                || NEGATION.matcher(text.substring(0, match.start())).find());
    Matcher negated = NEGATED.matcher(text.substring(match.start(), end));
    int start = exclude && negated.find() ? match.start() + negated.end() : match.start();
    return new Criterion(match.type(), GlossaryLink.term(prose, start, end), exclude);
  }
}
