package org.monographfhir.extract.words;

/**
 * The lists of words that the readers of a use know. Each is a text file beside this class; the
 * first line of the file says what the words in it do.
 */
public final class Vocabulary {

  public static final Lexicon GROUPS = Lexicon.read("groups");
  public static final Lexicon PEOPLE_ADJECTIVES = Lexicon.read("people-adjectives");
  public static final Lexicon VERBS = Lexicon.read("verbs");
  public static final Lexicon PARTICIPLES = Lexicon.read("participles");
  public static final Lexicon GENERIC_DISEASES = Lexicon.read("generic-diseases");
  public static final Lexicon DISEASE_NOUNS = Lexicon.read("disease-nouns");
  public static final Lexicon ADJECTIVES = Lexicon.read("adjectives");
  public static final Lexicon PAIRS = Lexicon.read("pairs");
  public static final Lexicon TYPES = Lexicon.read("types");
  public static final Lexicon MOMENTS = Lexicon.read("moments");
  public static final Lexicon MOMENT_NOUNS = Lexicon.read("moment-nouns");
  public static final Lexicon BRAND_SENTENCES = Lexicon.read("brand-sentences");
  public static final Lexicon SUBJECTS = Lexicon.read("subjects");
  public static final Lexicon PHASES = Lexicon.read("phases");
  public static final Lexicon CAUSES = Lexicon.read("causes");
  public static final Lexicon FILLERS = Lexicon.read("fillers");
  public static final Lexicon CONDITION_STOPS = Lexicon.read("condition-stops");
  public static final Lexicon COMPARISONS = Lexicon.read("comparisons");
  public static final Lexicon JOINED_NAMES = Lexicon.read("joined-names");
  public static final Lexicon NOUN_CLAUSES = Lexicon.read("noun-clauses");
  public static final Lexicon DISEASE_NOUN_MODIFIERS = Lexicon.read("disease-noun-modifiers");
  public static final Lexicon OPENERS = Lexicon.read("openers");
  public static final Lexicon CONNECTING = Lexicon.read("connecting");
  public static final Lexicon MODALITIES = Lexicon.read("modalities");
  public static final Lexicon CLASS_NOUNS = Lexicon.read("class-nouns");
  public static final Lexicon NAMELESS = Lexicon.read("nameless");
  public static final Lexicon NOT_GIVEN = Lexicon.read("not-given");
  public static final Lexicon STOPS = Lexicon.read("stops");
  public static final Lexicon COMPLICATIONS = Lexicon.read("complications");
  public static final Lexicon LIMITING = Lexicon.read("limiting");
  public static final Lexicon PURPOSES = Lexicon.read("purposes");
  public static final Lexicon NAMES_WITH = Lexicon.read("names-with");
  public static final Lexicon GENES = Lexicon.read("genes");
  public static final Lexicon ALTERATIONS = Lexicon.read("alterations");
  public static final Lexicon COMORBIDITIES = Lexicon.read("comorbidities");
  public static final Lexicon ORGANS = Lexicon.read("organs");
  public static final Lexicon SITE_PREPOSITIONS = Lexicon.read("site-prepositions");

  private static final Endings OF_DISEASES = new Endings(Lexicon.read("disease-endings"));
  private static final Endings OF_DRUGS = new Endings(Lexicon.read("drug-endings"));

  /** How many letters the names of two drugs share that are forms of one. */
  private static final int STEM = 6;

  private Vocabulary() {}

  /** Whether a word is the last one of a name of a disease. */
  public static boolean isDiseaseNoun(String word) {
    return DISEASE_NOUNS.has(word) || OF_DISEASES.fit(word);
  }

  /** Whether two names are those of forms of one drug: "prednisone", "prednisolone". */
  public static boolean areAlike(String one, String other) {
    boolean stem = one.length() > STEM && other.startsWith(one.substring(0, STEM));
    return stem && isDrug(one) && isDrug(other);
  }

  /** Whether a word looks like the name of a drug. */
  public static boolean isDrug(String word) {
    return OF_DRUGS.fit(word);
  }
}
