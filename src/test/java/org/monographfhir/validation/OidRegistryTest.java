package org.monographfhir.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hl7.fhir.utilities.OIDUtilities;
import org.junit.jupiter.api.Test;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.validation.definition.Definitions;

/**
 * It makes no difference to the validator whether HL7's registry has an OID: the program is shipped
 * without the registry.
 */
class OidRegistryTest {

  private static final String KNOWN = "urn:oid:2.16.840.1.113883.6.1";
  private static final String UNKNOWN = "urn:oid:2.16.840.1.113883.6.1.999999.7";

  @Test
  void isNotLookedAt() {
    assertTrue(new OIDUtilities().isKnownOID(KNOWN));
    assertEquals(said(UNKNOWN), said(KNOWN));
  }

  private static List<String> said(String oid) {
    String resource =
        """
        {"resourceType": "DocumentReference", "status": "current",
         "implicitRules": "#",
         "identifier": [{"system": "#", "value": "1"}],
         "content": [{"attachment": {"url": "#"}, "format": {"system": "#", "code": "a"}}]}
        """
            .replace("#", oid);
    ProfileValidator validator = new ProfileValidator(Definitions.bundled().value().orElseThrow());
    return validator.validate("file", resource).stream()
        .map(Diagnostic::toString)
        .map(text -> text.replace(oid, "#"))
        .toList();
  }
}
