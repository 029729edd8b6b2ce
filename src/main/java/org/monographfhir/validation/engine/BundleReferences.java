package org.monographfhir.validation.engine;

import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Element;

/** References in an entry of a Bundle to others of its entries. */
final class BundleReferences {

  /** Where they start so, they are to entries of the same Bundle. */
  private static final String URN = "urn:uuid:";

  private final Set<String> fullUrls = new HashSet<>();

  private BundleReferences(Element bundle) {
    for (Element entry : bundle.getChildren()) {
      String url = entry.getName().equals("entry") ? entry.getNamedChildValue("fullUrl") : null;
      if (url != null) {
        fullUrls.add(url);
      }
    }
  }

  /** Whether each one in the resource of an entry is to an entry that is there. */
  static boolean areThere(Element entry, Element bundle) {
    Element resource = entry.getNamedChild("resource");
    return resource != null && new BundleReferences(bundle).areIn(resource);
  }

  private boolean areIn(Element part) {
    for (Element child : part.getChildren()) {
      boolean isReference =
          child.getName().equals("reference") && part.fhirType().equals("Reference");
      if (isReference && !isThere(child) || !areIn(child)) {
        return false;
      }
    }
    return true;
  }

  private boolean isThere(Element reference) {
    return reference.hasValue()
        && (!reference.getValue().startsWith(URN) || fullUrls.contains(reference.getValue()));
  }
}
