package org.monographfhir.terminology;

/** Our own canonical URLs. {@link #BASE} stands in the whole project once. */
public final class Canonical {

  public static final String BASE = "https://w3id.org/monograph-fhir";

  private Canonical() {}

  /** The URL of a profile or an extension. */
  public static String structure(String name) {
    return BASE + "/StructureDefinition/" + name;
  }

  /** The URL of a code system. */
  public static String codeSystem(String name) {
    return BASE + "/CodeSystem/" + name;
  }

  /** The URI of an identifier system, see the NamingSystems in {@code profiles/}. */
  public static String sid(String name) {
    return BASE + "/sid/" + name;
  }
}
