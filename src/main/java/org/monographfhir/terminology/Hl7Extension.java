package org.monographfhir.terminology;

/** The URLs of the HL7 extensions that our resources carry. */
public final class Hl7Extension {

  public static final String ARTIFACT_APPROVAL_DATE = core("artifact-approvalDate");
  public static final String ARTIFACT_COPYRIGHT = core("artifact-copyright");
  public static final String ARTIFACT_DATE = core("artifact-date");
  public static final String ARTIFACT_IDENTIFIER = core("artifact-identifier");
  public static final String ARTIFACT_LAST_REVIEW_DATE = core("artifact-lastReviewDate");
  public static final String ARTIFACT_PUBLISHER = core("artifact-publisher");
  public static final String ARTIFACT_RELATED_ARTIFACT = core("artifact-relatedArtifact");
  public static final String ARTIFACT_TITLE = core("artifact-title");
  public static final String ARTIFACT_URL = core("artifact-url");
  public static final String ARTIFACT_USE_CONTEXT = core("artifact-useContext");
  public static final String ARTIFACT_VERSION = core("artifact-version");
  public static final String DATA_ABSENT_REASON = core("data-absent-reason");
  public static final String CITATION = core("cqf-citation");

  private Hl7Extension() {}

  private static String core(String name) {
    return "http://hl7.org/fhir/StructureDefinition/" + name;
  }
}
