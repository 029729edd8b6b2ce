package org.monographfhir.r5;

import org.hl7.fhir.r5.model.CodeType;
import org.hl7.fhir.r5.model.Element;
import org.monographfhir.terminology.Hl7Extension;

/**
 * The extension <a
 * href="http://hl7.org/fhir/R5/extension-data-absent-reason.html">data-absent-reason</a>, for a
 * value that has to be there and that the page does not give.
 */
final class DataAbsent {

  private DataAbsent() {}

  /** The same element, which now says that its value is unknown. */
  static <T extends Element> T unknown(T element) {
    return absent(element, "unknown");
  }

  /** The same element, which now says that there is nothing that it could name. */
  static <T extends Element> T notApplicable(T element) {
    return absent(element, "not-applicable");
  }

  private static <T extends Element> T absent(T element, String reason) {
    element.addExtension(Hl7Extension.DATA_ABSENT_REASON, new CodeType(reason));
    return element;
  }
}
