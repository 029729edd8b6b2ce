package org.monographfhir.extract.detail;

import java.util.EnumMap;
import java.util.Map;
import org.monographfhir.monograph.Criterion.Type;

/** How the pages word the conditions that narrow a use, by type (INPUT D10-D17). */
final class CriterionPhrases {

  private static final String GLOSS = "(?: \\([^)]*\\))?";
  private static final String GENE =
      "(?:p\\.)?[A-Z][A-Za-z0-9.*:/-]*(?: (?:or|and|and/or) [A-Z][A-Z0-9]+)*";

  private static final String STAGE = "(?:I{1,3}|IV)[A-D]?\\b(?: bulky)?(?: \\((?!I|sta)[^)]*\\))?";
  private static final String ALLELE = "[A-Z]{1,4}\\*\\d+:\\d+\\w*";
  private static final String HLA = "HLA-" + ALLELE;

  /**
   * The rest of a clause: up to a full stop (not "E. coli") or the next clause about the patient.
   * Written without alternatives in the loop, which would cost a stack frame for each character.
   */
  private static final String REST =
      "(?:(?!(?:,? (?:and|or|but)|,) (?:who|whose|has|have|is(?! no longer (?:working|responding))|are|did|in(?! some cases)|those|with(?! or without)|can either)\\b"
          + "|(?:,? (?:and|but)|,) cannot\\b|(?<!\\bcancer that has spread|\\b(?:to|on|with|by|during|after)),? or cannot\\b|(?<!\\b(?:to|on|with|after),?),? or (?:got|came)\\b"
          + "| in (?:adults|children|patients|people|men|women) (?:who|whose)\\b"
          + "| after either:|, it (?:is|may)\\b|[.](?! [a-z]|\\d)|:(?!\\d))[^;¹])*";

  /** A few words that name one thing. */
  private static final String CLAUSE =
      "(?:(?! (?:and|or|that|who|as|with|in (?:adults|children|patients|people|men|women))\\b)(?:[^.,;:]|[.](?=\\d)))*";

  /** Behind "come back": not what is a prior therapy itself ("after treatment with"). */
  private static final String AFTER =
      "(?: (?:during or )?(?:after|following) (?:surgery|radiation|completing|finishing|stopping)\\b"
          + REST
          + ")?";

  /** "relapsed at least 6 months after treatment with": how long after. */
  private static final String LATER =
      "(?: (?:at least|less than|more than) \\d+ (?:days|weeks|months|years?) (?:after|following)\\b"
          + REST
          + ")?";

  /** The phrases of each type. */
  static final Map<Type, PhrasePattern> ALL = phrases();

  private CriterionPhrases() {}

  private static Map<Type, PhrasePattern> phrases() {
    Map<Type, String> words = new EnumMap<>(Type.class);
    words.put(
        Type.BIOMARKER,
        "(?:(?:do|does) not have|has|have|having|with|without)(?: an?| the| certain| either)?(?: \\w+){0,2}?"
            + " (?:abnormal|mutations?|fusions?|changes?|rearrangements?|deletions?|variants?|mutated|wild-type)\\b"
            + "[^.,;]*?(?:\\b(?:[A-Z][A-Z0-9-]+, ){1,6}(?:and|or) [A-Z][A-Z0-9-]+ )?(?:genes?|mutations?|fusions?|chromosome|structure of the "
            + GENE
            + " gene)"
            + "(?: or (?:the |an? )?"
            + GENE
            + " gene)?(?: mutation)?(?: involved in\\b"
            + REST
            + ")?"
            + "|(?:(?:do|does) not have|has|have) the (?:[\\w.-]+ ){1,2}gene variant"
            + "|abnormal "
            + GENE
            + "(?: or "
            + GENE
            + ")? genes?"
            + "|(?:certain )?"
            + GENE
            + GLOSS
            + "(?: [A-Z]\\d+[A-Z]*)?(?: gene)? (?:mutations?|fusions?|rearrangements?)"
            + "|"
            + GENE
            + " exon \\d+ (?:(?:skipping|insertion|deletion)s?)(?: (?:mutation|alteration)s?)?"
            + "(?: or exon \\d+ (?:[\\w()]+ ){0,2}mutations?)?"
            + "|certain (?:\\w+ ){0,3}mutations? in (?:the )?"
            + GENE
            + " genes?"
            + "|(?:does not have )?the Philadelphia chromosome"
            + "|Philadelphia chromosome[-– ](?:positive|negative)"
            + GLOSS
            + "|(?:hormone receptor|estrogen receptor|progesterone receptor|HER2|HR|ER|"
            + GENE
            + ")"
            + GLOSS
            + "[-– ](?:positive|negative)"
            + GLOSS
            + "|(?:(?:has|have|having|with) )?(?:an? |the )?(?:high|low|elevated|increased) (?:levels?|amounts?) of\\b"
            + CLAUSE
            + "|(?:has|have|having|with) (?:an? )?[\\w-]+(?: \\([^)]*\\))? levels? of (?:\\d+|at least|more)(?: or (?:higher|more|lower|less))?"
            + "|it is not known (?:whether|if) (?:the|their) (?:cancer|disease|tumou?r) (?:is|has)(?: \\([^)]*\\)|(?! (?:and|that|who|as)\\b)[^.,;:(])*"
            + "|(?:HER2|HR|ER|PR|Ph)[+−-](?: or hormone receptor unknown)?"
            + "|(?:(?:has|have) the |not )?(?:PD-L1|HER2|EGFR|Kit|PSMA|CD\\d+)(?: protein)"
            + "|(?:not )?microsatellite instability-high"
            + GLOSS
            + "|(?:not )?MSI-H"
            + "|(?:not )?mismatch repair[- ]deficient"
            + GLOSS
            + "|dMMR"
            + "|(?:not )?mismatch repair[- ]proficient"
            + GLOSS
            + "|tumou?r mutational burden-high"
            + GLOSS
            + "|triple[- ]negative|HER2[- ](?:ultra)?low"
            + GLOSS
            + "|"
            + HLA
            + "(?:(?:,? (?:and|or)|,) -"
            + ALLELE
            + "){0,9}(?: antigen)?"
            + "|"
            + GENE
            + " wild-type|wild-type (?!(?:and|or|that|who|in|with) )\\w+(?: gene)?|17p deletion");
    words.put(
        Type.DISEASE_STATUS,
        "refractory to\\b"
            + REST
            + "|(?:(?:has|have|had|is|are) not )?(?:relapsed|refractory|recurrent|progressive|progressed)\\b"
            + GLOSS
            + LATER
            + "|(?:has not |have not )?recurred\\b"
            + GLOSS
            + AFTER
            + "|(?:hormone|platinum)[- ](?:refractory|resistant|sensitive)\\b"
            + GLOSS
            + "|newly[- ]diagnosed"
            + "|(?:has|have|had) not come back"
            + AFTER
            + "|(?<!\\b(?:to|may|will|might|can|could|would|not|never) )(?:(?:has|have|that) )?(?:come|came) back"
            + AFTER
            + LATER
            + "(?: or (?:did |has |have |does )?not (?:respond(?:ed)?|get better)"
            + REST
            + ")?"
            + "|(?:did|do|does|has|have) not respond(?:ed)? to,? or (?:that |who )?"
            + "(?:cannot (?:be treated with|receive|take|tolerate)|can no longer take|(?:is|are|were) (?:intolerant|allergic))\\b"
            + REST
            + "|(?:did|do|does|has|have) not respond(?:ed)? or (?:has |have )?stopped responding to\\b"
            + REST
            + "|(?:has |have )?stopped responding to\\b"
            + REST
            + "|(?:no longer )?responds to\\b"
            + REST
            + "|(?:cannot be treated with or (?:that )?)?(?:did|do|does|has|have) not (?:respond(?:ed)?|gotten better|get better|get worse|improved?)\\b"
            + REST
            + "|(?:(?:has |have |had )(?:not )?)?(?:got|gotten|become) worse\\b"
            + REST
            + "|(?:has|have) (?:not|never) (?:yet )?been treated|untreated|(?:biochemical recurrence)|castrat(?:e|ion)[- ](?:resistant|sensitive)"
            + GLOSS);
    words.put(
        Type.DISEASE_EXTENT,
        "(?:locally )?advanced\\b"
            + GLOSS
            + "|(?:not )?metastatic\\b"
            + GLOSS
            + "|(?:(?:has |have )(?:not )?)?metastasized"
            + GLOSS
            + "|(?:has |have )?(?:not )?spread(?: to (?:(?:the |nearby |regional )?(?:(?!and |or )[a-z]+ ){0,3}?(?:tissues? or )?lymph nodes(?: under the arm)?(?:,? (?:or|and) (?:to )?other parts of the body)?|other parts of the body|nearby tissues|the brain|the bone|the central nervous system))?"
            + "|(?:cannot|can't|could not) be (?:completely )?removed by surgery|surgery cannot remove(?: it)?|unresectable\\b"
            + "|(?:cannot|can't) be cured (?:with|by)\\b"
            + REST
            + "|localized\\b|(?:early|extensive|limited)[- ]stage(?: (?:cancer|disease))?"
            + "|(?:not )?systemic(?= ?(?:[.,;:]|$))"
            + "|stages? "
            + STAGE
            + "(?:(?:(?:,| or|, or|,? and| to| through)? |[–-])(?:stages? )?"
            + STAGE
            + ")*(?: (?:cancer|disease))?"
            + "|(?:(?:chronic|accelerated|blastic|blast)(?:,? (?:or|and) |, )){0,3}(?:chronic|accelerated|blastic|blast) phase|grade \\d[AB]?|low[- ]grade|high[- ]grade");
    words.put(
        Type.RISK_GROUP,
        "(?:at )?(?:an? )?(?:(?:low-)?(?:low|intermediate|high|poor|standard)(?:-[12])?-?,? (?:to |or )){0,3}"
            + "(?:very )?(?:low|high|intermediate|poor|standard)(?:-[12])?[- ]risk\\b"
            + "(?: (?:of|that|for) (?:(?! (?:who|whose|and)\\b)[^.,;:])*)?");
    words.put(
        Type.RESPONSE,
        "(?:at least )?(?:a )?(?:complete or )?(?:complete|partial) (?:response|remission)(?: to [^.,;:]*)?"
            + "|in (?:the )?(?:first|second)(?: or (?:first|second))? (?:complete )?remission"
            + "|(?:has|have) responded to\\b"
            + REST);
    words.put(
        Type.TREATMENT_LINE,
        "(?:as )?(?:the |a )?(?:(?:first|second)-? (?:or|and) )?(?:first|second|third)[- ]line"
            + "(?: or (?:greater|later))?(?: (?:treatment|therapy))?|(?:as )?the first (?:treatment|therapy)");
    words.put(
        Type.TREATMENT_PHASE,
        "(?:extended )?(?:(?:adjuvant|neoadjuvant|induction|consolidation) (?:or|and) )?"
            + "(?:adjuvant|neoadjuvant|maintenance|consolidation|induction|remission induction)(?: (?:therapy|treatment|phase|chemotherapy))?"
            + GLOSS
            + "|(?:before,? (?:during,? )?(?:and|or|and/or) )?(?:before|after|following) surgery"
            + "(?: and (?:[\\w-]+ )?(?:chemotherapy|radiation(?: therapy)?|radiotherapy))?");
    words.put(
        Type.PRIOR_THERAPY,
        "(?:have|has|had) (?:not )?(?:yet )?(?:already |also |previously |never )?(?:received|been treated with"
            + "|had(?! (?:at least )?(?:a )?(?:complete|partial)\\b)"
            + "(?=[^.;:]{0,60}(?:surgery|treatment|therap|transplant|radiation|prostatectomy)))\\b"
            + REST
            + "|who (?:received|had(?= (?:[\\w-]+ )?(?:surgery|treatment|therapy|chemotherapy|radiation)\\b))\\b"
            + REST
            + "|(?:after|following) (?:(?:[\\w-]+ ){0,2}(?:chemo)?therapy|(?:[\\w-]+ )?treatment)"
            + " (?:that (?:includes?|included|contains?|contained)|with|including)\\b"
            + "(?:(?! (?:that|who|whose|in (?:[\\w-]+ ){0,2}(?:women|men|patients|adults|children|people))\\b"
            + "|(?:,? (?:and|or|but)|,) (?:who|whose|has|have|is|are|did|those|it|cannot|got|came|with(?! or without))\\b)[^.;:])*"
            + "|w(?:as|ere) (?:already |previously )?treated with\\b"
            + REST
            + "|(?:(?:on|during) or )?within \\d+ (?:days|weeks|months|years?) of\\b"
            + REST
            + "|(?:have|has) (?:already been treated|been treated(?: before)?)"
            + "|(?:during or )?after (?:treatment with|completing|at least|two or more|one or more|other)\\b"
            + REST
            + "|previously treated");
    words.put(
        Type.ANATOMIC_SITE,
        "(?:in|of) the (?:bone(?: marrow)?|brain|liver|pancreas|lungs?|esophagus|skin|bladder|urinary tract|central nervous system)"
            + "(?:,? (?:or|and) (?:the )?(?:bone(?: marrow)?|brain|another organ|lungs?|liver|urinary tract))*"
            + "|excluding the [a-z]+(?= ?(?:[).,;]|$))");
    words.put(
        Type.POPULATION,
        "(?:who )?(?:(?:are|is|were) not helped by or )?(?:cannot|can no longer|are not able to) (?:be treated with|receive|take|tolerate)\\b"
            + REST
            + "|who (?:can (?:receive|be treated with)|may be treated with|are able to receive|(?:are|is) eligible for|need|require)\\b"
            + REST
            + "|(?:aged )?\\d{2} years (?:and|or) older,? or (?:(?:adults|patients|people|those) )?(?:who )?(?:cannot|have|has|are)\\b"
            + REST
            + "|(?:(?:in )?men (?:and|or) )?(?:post|pre|peri)menopausal(?: (?:and|or) (?:post|pre|peri)menopausal)?(?: wom[ae]n)?(?:,? and (?:in )?men)?"
            + "|(?:in|for) (?:men|women|boys|girls)(?: and (?:men|women|boys|girls))?");
    words.put(
        Type.OTHER,
        "(?:caused by|due to)\\b"
            + REST
            + "|non-?squamous(?: cell)?(?: (?:cancer|carcinoma|disease|NSCLC|tumou?rs?))?"
            + "|squamous cell carcinoma of the (?:head and neck|[a-z]+)"
            + "|(?:indolent|aggressive|superficial|inflammatory|well-differentiated)\\b"
            + GLOSS
            + "|with carcinoma in situ(?:,? with or without papillary tumou?rs)?"
            + "|that (?:is|are) causing (?:symptoms|problems)");
    Map<Type, PhrasePattern> compiled = new EnumMap<>(Type.class);
    words.forEach((type, w) -> compiled.put(type, new PhrasePattern(w)));
    return compiled;
  }
}
