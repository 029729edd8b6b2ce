package org.monographfhir.monograph;

/** The kinds of facts that a block of a page can become, each a component of a record here. */
public enum Fact {
  TITLE,
  NAME,
  PRONUNCIATION,
  DESCRIPTION,
  BRAND_NAME,
  OTHER_NAME,
  APPROVAL,
  DOCUMENT,
  NCIT_CODE,
  MEMBER,
  INDICATION,
  CONTEXT,
  CONDITION,
  CRITERION,
  OTHER_THERAPY,
  SPECIFIC_USE,
  ACCELERATED_APPROVAL,
  INVESTIGATIONAL_USE,
  REMARK,
  RESTRICTED_PROGRAM,
  RELATED_DRUG,
  RELATED_ARTICLE,
  CLINICAL_TRIALS,
  GLOSSARY_LINK
}
