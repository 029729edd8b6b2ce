package org.monographfhir.terminology;

/** The URIs of code systems and identifier systems that others own. */
public final class Systems {

  public static final String NCIT = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl";
  public static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
  public static final String UNII = "http://fdasis.nlm.nih.gov";
  public static final String NDC = "http://hl7.org/fhir/sid/ndc";
  public static final String ATC = "http://www.whocc.no/atc";
  public static final String HCPCS = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";

  /** FDA's numbers of applications, by the OID that Structured Product Labeling has for them. */
  public static final String FDA_APPLICATION = "urn:oid:2.16.840.1.113883.3.150";

  public static final String LOINC = "http://loinc.org";
  public static final String UCUM = "http://unitsofmeasure.org";
  public static final String URI = "urn:ietf:rfc:3986";
  public static final String COUNTRY = "urn:iso:std:iso:3166";
  public static final String USAGE_CONTEXT_TYPE =
      "http://terminology.hl7.org/CodeSystem/usage-context-type";
  public static final String ROLE_CLASS = "http://terminology.hl7.org/CodeSystem/v3-RoleClass";
  public static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
  public static final String DATA_OPERATION =
      "http://terminology.hl7.org/CodeSystem/v3-DataOperation";
  public static final String PROVENANCE_PARTICIPANT =
      "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

  private Systems() {}
}
