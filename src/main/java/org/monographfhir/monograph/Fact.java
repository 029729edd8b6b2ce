package org.monographfhir.monograph;

/** The kinds of facts that words of a page can become, each a component of a record here. */
public enum Fact {
  /** {@link FrontMatter#title()}, which stands above the page too. */
  TITLE,
  /** {@link Published#posted()}. */
  POSTED,
  /** {@link Published#updated()}. */
  UPDATED,
  /** {@link Monograph#name()}. */
  NAME,
  /** {@link Monograph#pronunciation()}. */
  PRONUNCIATION,
  /** {@link Monograph#description()}. */
  DESCRIPTION,
  /** One of {@link Monograph#brandNames()}. */
  BRAND_NAME,
  /** One of {@link Monograph#otherNames()}. */
  OTHER_NAME,
  /** {@link Monograph#approval()}. */
  APPROVAL,
  /** One of {@link Monograph#documents()}. */
  DOCUMENT,
  /** {@link Monograph#ncitCode()}. */
  NCIT_CODE,
  /** One of {@link Monograph#members()}. */
  MEMBER,
  /** One of {@link Monograph#indications()}. */
  INDICATION,
  /** {@link Indication#context()}. */
  CONTEXT,
  /** One of {@link UseDetail#effects()}. */
  EFFECT,
  /** One of {@link UseDetail#conditions()}. */
  CONDITION,
  /** One of {@link UseDetail#criteria()}. */
  CRITERION,
  /** One of {@link UseDetail#otherTherapies()}. */
  OTHER_THERAPY,
  /** One of {@link UseDetail#populations()}. */
  POPULATION,
  /** {@link UseDetail#ageText()}. */
  AGE_WORDS,
  /** {@link UseDetail#sex()}. */
  SEX,
  /** One of {@link UseDetail#brands()}. */
  BRAND_LIMIT,
  /** One of {@link UseDetail#uncoded()}. */
  UNCODED,
  /** One of {@link Indication#specificUses()}. */
  SPECIFIC_USE,
  /** An {@link AcceleratedApproval}. */
  ACCELERATED_APPROVAL,
  /** One of {@link Monograph#investigationalUses()}. */
  INVESTIGATIONAL_USE,
  /** One of {@link Monograph#remarks()}. */
  REMARK,
  /** One of {@link Monograph#restrictedPrograms()}. */
  RESTRICTED_PROGRAM,
  /** One of {@link Monograph#relatedDrugs()}. */
  RELATED_DRUG,
  /** One of {@link Monograph#relatedArticles()}. */
  RELATED_ARTICLE,
  /** {@link Monograph#clinicalTrials()}. */
  CLINICAL_TRIALS,
  /** One of {@link Monograph#glossaryLinks()}. */
  GLOSSARY_LINK
}
