package org.monographfhir.r4;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** <a href="http://hl7.org/fhir/R4/xml.html">XML</a>, written and read by HAPI. */
public final class XmlText {

  private XmlText() {}

  /** On one line: indented, HAPI's has white space in the narrative that is not in the resource. */
  static String of(Bundle bundle) {
    // HAPI gives what it writes its fullUrl as an id, so it gets a copy.
    return FhirContext.forR4Cached().newXmlParser().encodeResourceToString(bundle.copy());
  }

  /** The same resource in JSON, for those who read that alone, or why there is none. */
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
