package org.monographfhir.validation.engine;

import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Element.SpecialElement;

/**
 * Where in a <a href="http://hl7.org/fhir/R4/bundle.html#references">Bundle</a> a part of a
 * resource stands: what its references are resolved by.
 *
 * @param fullUrl of the entry that holds the resource
 */
record BundleEntry(Element bundle, String fullUrl) {

  /** The entry; null if there is none, or if it has no fullUrl. */
  static BundleEntry around(Element part) {
    String fullUrl = null;
    for (Element at = part; at != null; at = at.getParentForValidator()) {
      if (at.getSpecial() == SpecialElement.PARAMETER) {
        return null;
      }
      if (fullUrl == null && isResourceOfEntry(at)) {
        fullUrl = at.getParentForValidator().getChildValue("fullUrl");
        if (fullUrl == null) {
          return null;
        }
      }
      if ("Bundle".equals(at.getType())) {
        return fullUrl == null ? null : new BundleEntry(at, fullUrl);
      }
    }
    return null;
  }

  private static boolean isResourceOfEntry(Element part) {
    return part.getSpecial() == SpecialElement.BUNDLE_ENTRY
        && part.getParentForValidator() != null
        && part.getParentForValidator().getName().equals("entry");
  }

  /** Bundle.type. */
  String bundleType() {
    return bundle.getChildValue("type");
  }

  boolean isRequest() {
    return "transaction".equals(bundleType()) || "batch".equals(bundleType());
  }
}
