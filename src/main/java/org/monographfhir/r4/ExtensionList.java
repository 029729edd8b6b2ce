package org.monographfhir.r4;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Type;
import org.monographfhir.terminology.Canonical;

/** Extensions of one element. Those without a value are left out, as FHIR has no empty elements. */
final class ExtensionList {

  private final List<Extension> extensions = new ArrayList<>();

  /** One of our own extensions. */
  void own(String name, Type value) {
    add(Canonical.structure(name), value);
  }

  void add(String url, Type value) {
    if (!value.isEmpty()) {
      add(new Extension(url).setValue(value));
    }
  }

  void add(Extension extension) {
    extensions.add(extension);
  }

  List<Extension> all() {
    return extensions;
  }
}
