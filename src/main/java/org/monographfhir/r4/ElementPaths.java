package org.monographfhir.r4;

import java.util.List;
import org.monographfhir.monograph.Fact;

/**
 * The elements that facts of a page become, as paths into the resources of its Bundle, with
 * extensions by their short names. For reports: it tells where to look, and looks at nothing.
 */
public final class ElementPaths {

  private static final String DRUG = "MedicationKnowledge.";
  private static final String USE = DRUG + "administrationGuidelines";
  private static final String RELATED = DRUG + "relatedMedicationKnowledge";
  private static final String LINK = "DocumentReference.extension('artifact-relatedArtifact')";

  private ElementPaths() {}

  /**
   * The path of a fact.
   *
   * @param fact what kind of fact
   * @param at its position, as {@link org.monographfhir.monograph.Placement#at} counts, and for a
   *     part of a sub-use the numbers of its indication, of the sub-uses down to it and its own;
   *     positions that are missing leave the path without an index
   */
  public static String of(Fact fact, List<Integer> at) {
    String one = index(at, 0);
    return switch (fact) {
      case TITLE -> "DocumentReference.description";
      case POSTED -> DRUG + "extension('artifact-approvalDate')";
      case UPDATED -> DRUG + "extension('artifact-lastReviewDate')";
      case NAME -> DRUG + "code.text";
      case PRONUNCIATION -> DRUG + "extension('pronunciation')";
      case DESCRIPTION -> DRUG + "extension('drug-description')";
      case BRAND_NAME -> DRUG + "synonym" + one;
      case OTHER_NAME ->
          DRUG + "synonym.where(extension('drug-name-type').value.coding.code='other-name')" + one;
      case APPROVAL -> DRUG + "regulatory[0].extension('regulatory-status')";
      case DOCUMENT ->
          DRUG + "monograph" + (at.isEmpty() ? "" : "[" + (at.get(0) + 1) + "]") + ".source";
      case NCIT_CODE -> DRUG + "code.coding[1]";
      case MEMBER -> RELATED + one;
      case INDICATION -> USE + one;
      case CONTEXT -> part("context", at);
      case EFFECT -> part("intendedEffect", at);
      case CONDITION -> part("condition", at);
      case CRITERION -> part("criterion", at);
      case OTHER_THERAPY -> part("otherTherapy", at);
      case POPULATION -> part("population", at);
      case BRAND_LIMIT -> part("brand", at);
      case UNCODED -> part("uncoded", at);
      case AGE_WORDS -> characteristic("Age", one);
      case SEX -> characteristic("Sex", one);
      case SPECIFIC_USE -> part("specific-use", at);
      case ACCELERATED_APPROVAL ->
          at.size() > 1
              ? part("specific-use", at) + ".extension('pathway')"
              : USE + one + ".extension('regulatory-status')";
      case INVESTIGATIONAL_USE -> DRUG + "extension('investigational-use')" + one;
      case REMARK -> DRUG + "extension('monograph-remark')" + one;
      case RESTRICTED_PROGRAM -> DRUG + "monitoringProgram" + one;
      case RELATED_DRUG -> RELATED + ".where(type.coding.code='related')" + one;
      case RELATED_ARTICLE -> LINK + one;
      case CLINICAL_TRIALS -> labelled("Clinical trials accepting patients");
      case GLOSSARY_LINK -> labelled("Glossary term") + one;
    };
  }

  /**
   * The path of a criterion within a fact.
   *
   * @param within the positions of the criteria down to it; none for the fact itself
   */
  public static String of(Fact fact, List<Integer> at, List<Integer> within) {
    StringBuilder path = new StringBuilder(of(fact, at));
    within.forEach(each -> path.append(".extension('criterion')[").append(each).append("]"));
    return path.toString();
  }

  /**
   * The path of a part of a use, or of a sub-use.
   *
   * @param use the number of the use, then those of the sub-uses down to the one meant
   * @param name of the part, for example {@code criterion}
   */
  public static String ofPart(List<Integer> use, String name) {
    boolean specific = use.size() > 1;
    String within =
        specific ? part("specific-use", use) : USE + index(use, 0) + ".extension('clinical-use')";
    return within + ".extension('" + name + "')";
  }

  /** The path of the approval of a use. */
  public static String ofUseApproval(int use) {
    return USE + "[" + use + "].extension('regulatory-status')";
  }

  /** The path of what a use says about patients in words. */
  public static String ofPatients(int use) {
    return USE + "[" + use + "].patientCharacteristics";
  }

  private static String part(String name, List<Integer> at) {
    StringBuilder path = new StringBuilder(USE + index(at, 0) + ".extension('clinical-use')");
    int last = Math.max(1, at.size() - 1);
    for (int i = 1; i < last; i++) {
      path.append(".extension('specific-use')").append(index(at, i));
    }
    return path.append(".extension('" + name + "')").append(index(at, last)).toString();
  }

  private static String characteristic(String name, String use) {
    return USE + use + ".patientCharacteristics.where(characteristic.text='" + name + "')";
  }

  private static String labelled(String label) {
    return LINK + ".where(value.label='" + label + "')";
  }

  private static String index(List<Integer> at, int position) {
    return at.size() > position ? "[" + at.get(position) + "]" : "";
  }
}
