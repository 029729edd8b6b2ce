package org.monographfhir.r5;

import java.io.IOException;
import java.util.List;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.formats.XmlParser;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** A resource in XML, for those who read JSON. Knows what HL7's model of R5 knows. */
public final class XmlResource {

  private XmlResource() {}

  /** The same resource in JSON, or why there is none. */
  public static Outcome<String> toJson(String file, String xml) {
    try {
      return Outcome.of(new JsonParser().composeString(new XmlParser().parse(xml)), List.of());
    } catch (IOException | FHIRException e) {
      return Outcome.none(Diagnostic.error(file, 1, "r5.not-xml", e.getMessage()));
    }
  }
}
