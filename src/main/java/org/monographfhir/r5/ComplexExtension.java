package org.monographfhir.r5;

import org.hl7.fhir.r5.model.DataType;
import org.hl7.fhir.r5.model.Extension;
import org.hl7.fhir.r5.model.MarkdownType;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.terminology.Canonical;

/**
 * An <a href="http://hl7.org/fhir/R5/extensibility.html">Extension</a> made of parts. Parts without
 * content are left out, as FHIR has no empty elements.
 */
final class ComplexExtension {

  private final Extension extension;

  private ComplexExtension(String url) {
    extension = new Extension(url);
  }

  /** One of our own extensions. */
  static ComplexExtension own(String name) {
    return new ComplexExtension(Canonical.structure(name));
  }

  /** A part that has parts itself. */
  static ComplexExtension part(String name) {
    return new ComplexExtension(name);
  }

  ComplexExtension with(String part, DataType value) {
    if (!value.isEmpty()) {
      extension.addExtension(new Extension(part).setValue(value));
    }
    return this;
  }

  ComplexExtension with(String part, String words) {
    return with(part, new MarkdownType(FhirString.of(words)));
  }

  ComplexExtension with(ComplexExtension part) {
    if (part.extension.hasExtension()) {
      extension.addExtension(part.extension);
    }
    return this;
  }

  Extension toExtension() {
    return extension;
  }
}
