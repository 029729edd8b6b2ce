package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Type;

/**
 * The conditions that narrow a use (INPUT D10-D17): each type has its phrases; the longest phrase
 * wins where two overlap. A gloss in parentheses stays with the words it explains.
 */
public final class CriterionReader {

  private static final String GLOSS = "(?: \\([^)]*\\))?";
  private static final String GENE = "(?:p\\.)?[A-Z][A-Za-z0-9.*:/-]*(?: (?:or|and|and/or) [A-Z][A-Z0-9]+)*";

  private static final Map<Type, Pattern> PHRASES = phrases();

  /** Directly before a phrase, or inside it, these turn it round. */
  private static final Pattern NEGATION =
      Pattern.compile("(?:\\bnot|\\bno|\\bwithout|\\bnon-)(?: \\w+)?(?: (?:a|an|the|any))?(?: certain| abnormal)?(?: mutation in (?:the )?)? ?$");
  private static final Pattern NEGATED =
      Pattern.compile("^(?:(?:do|does|did) not have|without|no |not )");

  private CriterionReader() {}

  private static Map<Type, Pattern> phrases() {
    Map<Type, String> words = new EnumMap<>(Type.class);
    words.put(
        Type.BIOMARKER,
        "(?:(?:do|does) not have|has|have|having|with|without)(?: an?| the| certain| either)?(?: \\w+){0,2}?"
            + " (?:abnormal|mutations?|fusions?|changes?|rearrangements?|deletions?|variants?|mutated|wild-type)\\b"
            + "[^.,;]*?(?:genes?|mutations?|fusions?|chromosome|structure of the " + GENE + " gene)"
            + "(?: or (?:the )?" + GENE + " gene)?(?: mutation)?"
            + "|abnormal " + GENE + "(?: or " + GENE + ")? genes?"
            + "|(?:a )?" + GENE + " mutations?"
            + "|(?:does not have )?the Philadelphia chromosome"
            + "|Philadelphia chromosome[- ](?:positive|negative)" + GLOSS
            + "|(?:hormone receptor|estrogen receptor|progesterone receptor|HER2|HR|ER|" + GENE + ")" + GLOSS
            + "[-– ](?:positive|negative)" + GLOSS
            + "|HER2[+-]"
            + "|(?:(?:has|have) the |not )?(?:PD-L1|Kit|PSMA|CD\\d+)(?: protein)"
            + "|(?:not )?microsatellite instability-high" + GLOSS + "|(?:not )?MSI-H"
            + "|(?:not )?mismatch repair[- ]deficient" + GLOSS + "|dMMR"
            + "|HLA-[A-Z]+\\*\\d+:\\d+\\w*(?: antigen)?"
            + "|wild-type \\w+(?: gene)?|17p deletion");
    words.put(
        Type.DISEASE_STATUS,
        "(?:relapsed|refractory|recurrent|progressive|recurred|progressed)\\b" + GLOSS
            + "|newly[- ]diagnosed"
            + "|(?:has|have|that) (?:come|came) back(?: or (?:did not|has not|does not) (?:respond(?:ed)?|get better)[^.,;:]*)?"
            + "|(?:did|do|does|has|have) not (?:respond(?:ed)?|gotten better|get better|improved?) ?(?:to|with|after)?[^.,;:]{0,60}"
            + "|(?:has |have )?(?:got|gotten|become) worse\\b[^.,;:]*"
            + "|(?:has|have) not (?:yet )?been treated|untreated|(?:biochemical recurrence)|castrate[- ](?:resistant|sensitive)" + GLOSS);
    words.put(
        Type.DISEASE_EXTENT,
        "(?:locally )?advanced\\b" + GLOSS + "|metastatic\\b" + GLOSS + "|(?:has |have )?metastasized" + GLOSS
            + "|(?:has |have )?(?:not )?spread(?: to (?:other parts of the body|nearby tissues|the [a-z ]*?lymph nodes|the brain|the bone))?"
            + "|(?:cannot|can't|could not) be (?:completely )?removed by surgery|surgery cannot remove(?: it)?|unresectable\\b"
            + "|localized\\b|(?:early|extensive|limited)[- ]stage(?: (?:cancer|disease))?"
            + "|stages? (?:I{1,3}V?|IV)[A-D]?\\b(?:(?:,| or|, or|,? and)? (?:stages? )?(?:I{1,3}|IV)[A-D]?\\b)*"
            + "|(?:chronic|accelerated|blastic|blast) phase|grade \\d[AB]?|low[- ]grade|high[- ]grade");
    words.put(Type.RISK_GROUP, "(?:(?:at )?(?:a )?(?:low|high|intermediate|low-intermediate to high)[- ]risk|(?:a )?high risk)\\b(?: of [^.,;:]*)?");
    words.put(
        Type.RESPONSE,
        "(?:at least )?(?:a )?(?:complete or )?(?:complete|partial) (?:response|remission)(?: to [^.,;:]*)?"
            + "|in (?:the )?(?:first|second)(?: or (?:first|second))? (?:complete )?remission");
    words.put(
        Type.TREATMENT_LINE,
        "(?:as )?(?:the |a )?(?:first|second|third)[- ]line(?: (?:treatment|therapy))?|(?:as )?the first (?:treatment|therapy)");
    words.put(
        Type.TREATMENT_PHASE,
        "(?:extended )?(?:adjuvant|neoadjuvant|maintenance|consolidation|induction|remission induction)(?: (?:therapy|treatment|phase|chemotherapy))?" + GLOSS
            + "|before surgery|after surgery");
    words.put(
        Type.PRIOR_THERAPY,
        "(?:have|has|had) (?:already |also |previously )?(?:received|been treated (?:with|before)|had) [^.;:]*"
            + "|(?:have|has) already been treated|(?:have|has) been treated before"
            + "|(?:during or )?after (?:treatment with|at least|two or more|one or more|other) [^.;:,]*"
            + "|previously treated");
    words.put(
        Type.ANATOMIC_SITE,
        "(?:in|of) the (?:bone(?: marrow)?|brain|liver|pancreas|lungs?|esophagus|skin|bladder|urinary tract|central nervous system)"
            + "(?:,? (?:or|and) (?:the )?(?:bone(?: marrow)?|brain|another organ|lungs?|liver|urinary tract))*");
    words.put(
        Type.POPULATION,
        "(?:who |and )?(?:cannot|can no longer|are not able to) (?:be treated with|receive|take) [^.;:]*"
            + "|(?:post|pre|peri)menopausal(?: (?:and|or) (?:post|pre|peri)menopausal)?(?: wom[ae]n)?(?:,? and (?:in )?men)?"
            + "|(?:in|for) (?:men|women|boys|girls)(?: and (?:men|women|boys|girls))?");
    Map<Type, Pattern> compiled = new EnumMap<>(Type.class);
    words.forEach((type, w) -> compiled.put(type, Pattern.compile("(?<![\\w-])(?:" + w + ")(?![\\w])")));
    return compiled;
  }

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
    PHRASES.forEach(
        (type, pattern) -> {
          Matcher matcher = pattern.matcher(prose.text());
          matcher.region(from, prose.text().length()).useTransparentBounds(true);
          while (matcher.find()) {
            matches.add(new Match(type, matcher.start(), matcher.end()));
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

  private static Criterion criterion(Prose prose, Match match) {
    String text = prose.text();
    int end = match.end();
    while (end > match.start() && " ,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean exclude =
        match.type() == Type.BIOMARKER
            && (NEGATED.matcher(text.substring(match.start(), end)).find()
                || NEGATION.matcher(text.substring(0, match.start())).find());
    return new Criterion(match.type(), GlossaryLink.term(prose, match.start(), end), exclude);
  }
}
