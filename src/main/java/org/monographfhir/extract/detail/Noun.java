package org.monographfhir.extract.detail;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.Term;

/**
 * One noun of a list behind "with", sorted by its words: a named treatment, a class, another
 * modality, unnamed drugs, or nothing that is given.
 */
record Noun(Kind kind, Term term) {

  /** What the noun is. */
  enum Kind {
    TREATMENT,
    TREATMENT_CLASS,
    MODALITY,
    /** "other drugs", "certain drugs": given, but nobody says what. */
    UNNAMED,
    NOTHING
  }

  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?i)^(?:other|certain|different|some|additional|the|one or more|more|these)?(?: other)?(?: \\w+)?"
              + " ?(?:drugs?|treatments?|therap(?:y|ies)|medicines?|agents?|drugs? or treatments?)$");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)^(?:no|or|both|either|neither|higher|lower|close|curative)\\b"
              + "|\\b(?:score|rate|intent|monitoring|diet|catheter|burden)\\b");
  private static final Pattern MODALITY =
      Pattern.compile(
          "(?i)\\b(?:radiation(?: therapy)?|radiotherapy|surgery|chemoradiation|chemoradiotherapy|photodynamic therapy"
              + "|phototherapy|transplant|total-body irradiation|hyperthermia|laser)\\b");
  private static final Pattern CLASS =
      Pattern.compile(
          "(?i)(?:chemotherapy|therapy|inhibitors?|agonists?|antagonists?|steroids?|corticosteroids?|blockers?|taxanes?"
              + "|glucocorticoids?|bisphosphonates?|retinoids?|opioids?|progestins?|estrogens?|androgens?"
              + "|anthracyclines?|fluoropyrimidines?|platinum|antibod(?:y|ies)|modulators?|agents?|drugs?|hormones?"
              + "|immunotherapy|antiemetics?|medicines?|vaccines?|treatment|regimens?|chemoimmunotherapy|analogs?"
              + "|-based|hypomethylating agents?|alkylating agents?|immunosuppressants?)$");
  private static final Pattern NOT_GIVEN =
      Pattern.compile(
          "(?i)\\b(?:patients?|people|adults?|children|infants|women|men|those|cancers?|tumou?rs?|diseases?|disorders?|carcinomas?"
              + "|lymphomas?|leukemias?|sarcomas?|melanomas?|myelomas?|cells?|mutations?|genes?|fusions?|rearrangements?|positive"
              + "|negative|risks?|grade|symptoms?|remission|response|chromosomes?|metasta\\w+|advanced|phase|levels?|counts?"
              + "|proteins?(?!-bound)|expression|status|infections?|problems?|lymph nodes?|pain|fever|transfusions?|anemia|changes?|types?"
              + "|antigens?|antibody-positive|conditions?|effusions?|lesions?|nodes|history|function|failure|evidence|form|relapsed?"
              + "|refractory|newly|recurrent|no|few|at least|one of|HIV|AIDS|syndromes?|diagnos\\w+|stages?|stable|bulky|low-risk"
              + "|high-risk|it|them|how|food|meals?|water|caution|care|body surface|spread|deletion|variant|abnormal\\w*|deficien\\w+|hormone receptor|insufficient)\\b"
              + "|\\d{3}");

  /** "CVP chemotherapy": the letters name the drugs. */
  private static final Pattern REGIMEN =
      Pattern.compile("(?:\\p{L}{0,2}-?)?\\p{Lu}{2,}[\\p{Lu}\\d-]* (?:chemotherapy|regimen)");

  private static final int MOST_WORDS = 6;

  static Noun of(Prose prose, int start, int end) {
    String words = prose.text().substring(start, end);
    String name = PartnerReader.name(words);
    int from = start + PartnerReader.kindOf(words).length();
    return new Noun(kind(name), GlossaryLink.term(name, from, end, prose));
  }

  private static Kind kind(String name) {
    if (name.isEmpty() || name.split(" ").length > MOST_WORDS) {
      return Kind.NOTHING;
    }
    if (NO_NAME.matcher(name).find()) {
      return Kind.NOTHING;
    }
    if (UNNAMED.matcher(name).matches()) {
      return Kind.UNNAMED;
    }
    if (MODALITY.matcher(name).find()) {
      return Kind.MODALITY;
    }
    if (CLASS.matcher(name).find() && !REGIMEN.matcher(name).matches()) {
      return Kind.TREATMENT_CLASS;
    }
    return NOT_GIVEN.matcher(name).find() ? Kind.NOTHING : Kind.TREATMENT;
  }

  /** As a partner of a group; empty when nothing is named. */
  Optional<OtherTherapy> therapy(int group) {
    return switch (kind) {
      case TREATMENT -> Optional.of(partner(group, OtherTherapy.Kind.TREATMENT));
      case TREATMENT_CLASS -> Optional.of(partner(group, OtherTherapy.Kind.TREATMENT_CLASS));
      case MODALITY -> Optional.of(partner(group, OtherTherapy.Kind.MODALITY));
      case UNNAMED, NOTHING -> Optional.empty();
    };
  }

  private OtherTherapy partner(int group, OtherTherapy.Kind is) {
    return new OtherTherapy(group, is, term, false, OptionalInt.empty(), Optional.empty());
  }
}
