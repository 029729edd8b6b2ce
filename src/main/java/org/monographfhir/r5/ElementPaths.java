package org.monographfhir.r5;

import java.util.List;
import java.util.stream.Collectors;
import org.monographfhir.fhir.ElementNames;
import org.monographfhir.monograph.Fact;

/**
 * Where facts of a page are in R5. The ClinicalUseDefinition of a use is named by the end of its
 * identifier, which is the number of the use.
 */
public final class ElementPaths implements ElementNames {

  private static final String DRUG = "MedicationKnowledge.";
  private static final String RELATED = DRUG + "relatedMedicationKnowledge";
  private static final String LINK = "DocumentReference.extension('artifact-relatedArtifact')";
  private static final String ACCOUNT = "extension('use-account').";
  private static final String IN_GROUP = "population.resolve().characteristic";

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
      case BRAND_NAME -> DRUG + "name" + one;
      case OTHER_NAME ->
          DRUG + "name.where(extension('drug-name-type').value.coding.code='other-name')" + one;
      case APPROVAL -> DRUG + "regulatory[0].extension('regulatory-status')";
      case DOCUMENT ->
          DRUG + "monograph" + (at.isEmpty() ? "" : "[" + (at.get(0) + 1) + "]") + ".source";
      case NCIT_CODE -> DRUG + "code.coding[1]";
      case MEMBER -> RELATED + one;
      case INDICATION -> DRUG + "indicationGuideline" + one;
      case CONTEXT -> part(at, "context") + index(at, last(at));
      case EFFECT -> part(at, "intendedEffect");
      case CONDITION -> part(at, "condition");
      case CRITERION -> part(at, "criterion");
      case OTHER_THERAPY -> part(at, "otherTherapy") + index(at, last(at));
      case POPULATION -> part(at, "population");
      case BRAND_LIMIT -> part(at, "brand") + index(at, last(at));
      case UNCODED -> part(at, "uncoded");
      case AGE_WORDS -> characteristic("Age", one);
      case SEX -> characteristic("Sex", one);
      case SPECIFIC_USE -> definition(at);
      case ACCELERATED_APPROVAL -> authorization(at);
      case INVESTIGATIONAL_USE -> DRUG + "extension('investigational-use')" + one;
      case REMARK -> DRUG + "extension('monograph-remark')" + one;
      case RESTRICTED_PROGRAM -> DRUG + "monitoringProgram" + one;
      case RELATED_DRUG -> RELATED + ".where(type.coding.code='related')" + one;
      case RELATED_ARTICLE -> LINK + one;
      case CLINICAL_TRIALS -> labelled("Clinical trials accepting patients");
      case GLOSSARY_LINK -> labelled("Glossary term") + one;
    };
  }

  /** What is within a criterion is not told apart: the Groups have it multiplied out. */
  @Override
  public String of(Fact fact, List<Integer> at, List<Integer> within) {
    return of(fact, at);
  }

  @Override
  public String ofPart(List<Integer> use, String name) {
    return name.equals("pathway") ? authorization(use) : definition(use) + "." + element(name);
  }

  @Override
  public String ofTherapy(List<Integer> use, int group) {
    return definition(use)
        + ".indication.otherTherapy.where(extension('therapy-arrangement').extension('group').value="
        + group
        + ")";
  }

  @Override
  public String ofUseApproval(int use) {
    return authorization(List.of(use));
  }

  @Override
  public String ofPatients(int use) {
    return DRUG + "indicationGuideline[" + use + "].dosingGuideline.patientCharacteristic";
  }

  /** The last position is that of the part. */
  private static String part(List<Integer> at, String name) {
    return definition(at.subList(0, last(at))) + "." + element(name);
  }

  private static int last(List<Integer> at) {
    return Math.max(Math.min(1, at.size()), at.size() - 1);
  }

  private static String element(String part) {
    return switch (part) {
      case "condition" -> "indication.diseaseSymptomProcedure";
      case "intendedEffect", "otherTherapy" -> "indication." + part;
      case "criterion", "population" -> IN_GROUP;
      default -> ACCOUNT + "extension('" + part + "')";
    };
  }

  private static String definition(List<Integer> use) {
    return of("ClinicalUseDefinition", use);
  }

  private static String authorization(List<Integer> use) {
    return of("RegulatedAuthorization", use);
  }

  private static String of(String type, List<Integer> use) {
    return use.isEmpty()
        ? type
        : type + ".where(identifier.value.endsWith('/" + number(use) + "'))";
  }

  private static String number(List<Integer> use) {
    return use.stream().map(each -> String.valueOf(each + 1)).collect(Collectors.joining("."));
  }

  private static String characteristic(String name, String use) {
    return DRUG
        + "indicationGuideline"
        + use
        + ".dosingGuideline.patientCharacteristic.where(type.text='"
        + name
        + "')";
  }

  private static String labelled(String label) {
    return LINK + ".where(value.label='" + label + "')";
  }

  private static String index(List<Integer> at, int position) {
    return at.size() > position ? "[" + at.get(position) + "]" : "";
  }
}
