package org.monographfhir.r4;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Element;
import org.monographfhir.terminology.Hl7Extension;

/**
 * The extension <a
 * href="http://hl7.org/fhir/R4/extension-data-absent-reason.html">data-absent-reason</a>, for a
 * value that has to be there and that the page does not give.
 */
final class DataAbsent {

  private DataAbsent() {}

  /** The same element, which now says that its value is unknown. */
  static <T extends Element> T unknown(T element) {
    element.addExtension(Hl7Extension.DATA_ABSENT_REASON, new CodeType("unknown"));
    return element;
  }
}
