package org.monographfhir.r4;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.monographfhir.terminology.Canonical;

/**
 * Writes entries as the JSON of a FHIR R4 <a
 * href="http://hl7.org/fhir/R4/http.html#transaction">transaction</a> Bundle, indented, with LF
 * line ends and a final one. The same entries give the same bytes. May be shared by threads.
 */
public final class BundleEncoder {

  private final FhirContext context = FhirContext.forR4Cached();

  /** The Bundle with the given entries, in their order. */
  public String encode(Entries entries) {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle.getMeta().addProfile(Canonical.structure("monograph-transaction"));
    entries.stream().map(ConditionalRequest::of).forEach(bundle::addEntry);
    String json = context.newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle);
    return json.replace("\r\n", "\n") + "\n";
  }
}
