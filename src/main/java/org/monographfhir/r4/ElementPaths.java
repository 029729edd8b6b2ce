package org.monographfhir.r4;

import java.util.List;
import org.monographfhir.fhir.ElementNames;
import org.monographfhir.monograph.Fact;

/** Where facts of a page are in R4. */
public final class ElementPaths implements ElementNames {

  private static final String DRUG = "MedicationKnowledge.";
  private static final String USE = DRUG + "administrationGuidelines";
  private static final String RELATED = DRUG + "relatedMedicationKnowledge";
  private static final String LINK = "DocumentReference.extension('artifact-relatedArtifact')";

  @Override
  public String of(Fact fact, List<Integer> at) {
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

  @Override
  public String of(Fact fact, List<Integer> at, List<Integer> within) {
    StringBuilder path = new StringBuilder(of(fact, at));
    within.forEach(each -> path.append(".extension('criterion')[").append(each).append("]"));
    return path.toString();
  }

  @Override
  public String ofPart(List<Integer> use, String name) {
    boolean specific = use.size() > 1;
    String within =
        specific ? part("specific-use", use) : USE + index(use, 0) + ".extension('clinical-use')";
    return within + ".extension('" + name + "')";
  }

  @Override
  public String ofUseApproval(int use) {
    return USE + "[" + use + "].extension('regulatory-status')";
  }

  @Override
  public String ofPatients(int use) {
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

  @Override
  public String ofTherapy(List<Integer> use, int group) {
    return ofPart(use, "otherTherapy") + ".where(extension('group').value=" + group + ")";
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
