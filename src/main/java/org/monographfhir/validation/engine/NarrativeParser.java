package org.monographfhir.validation.engine;

import java.io.IOException;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.hl7.fhir.utilities.xhtml.XhtmlParser;

/**
 * Reads narrative as HL7's validator does, but with one parser for all: it keeps nothing from one
 * to the next as long as nothing is wrong and nothing is declared. (It goes on counting lines, for
 * nodes whose lines nobody asks for.)
 */
final class NarrativeParser {

  private XhtmlParser parser;

  /** Its root; null if HL7's validator has to read it for itself. */
  XhtmlNode read(String xhtml) {
    if (xhtml.contains("<!")) {
      return null;
    }
    XhtmlParser once = parser == null ? new XhtmlParser().setXmlMode(true) : parser;
    parser = null;
    try {
      XhtmlNode root = once.parse(xhtml, null).getDocumentElement();
      if (!once.getValidationIssues().isEmpty()) {
        return null;
      }
      parser = once;
      return root;
    } catch (IOException | RuntimeException e) {
      // Said again, at its place, by the one that reads it next.
      return null;
    }
  }
}
