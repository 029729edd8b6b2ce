package org.monographfhir.r4;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Bundle;

/**
 * A Bundle in <a href="http://hl7.org/fhir/R4/xml.html">XML</a>, on one line: indented, HAPI's has
 * white space in the narrative that is not in the resource.
 */
final class XmlText {

  private XmlText() {}

  static String of(Bundle bundle) {
    // HAPI gives what it writes its fullUrl as an id, so it gets a copy.
    return FhirContext.forR4Cached().newXmlParser().encodeResourceToString(bundle.copy());
  }
}
