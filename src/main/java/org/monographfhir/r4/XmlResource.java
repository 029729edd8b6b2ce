package org.monographfhir.r4;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** A resource in XML, for those who read JSON. Knows what HAPI's model of R4 knows. */
public final class XmlResource {

  private XmlResource() {}

  /** The same resource in JSON, or why there is none. */
  public static Outcome<String> toJson(String file, String xml) {
    FhirContext fhir = FhirContext.forR4Cached();
    IParser json = fhir.newJsonParser().setOverrideResourceIdWithBundleEntryFullUrl(false);
    try {
      return Outcome.of(
          json.encodeResourceToString(
              fhir.newXmlParser()
                  .setOverrideResourceIdWithBundleEntryFullUrl(false)
                  .parseResource(xml)),
          List.of());
    } catch (DataFormatException e) {
      return Outcome.none(Diagnostic.error(file, 1, "r4.not-xml", e.getMessage()));
    }
  }
}
