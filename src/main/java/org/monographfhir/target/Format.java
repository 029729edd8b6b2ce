package org.monographfhir.target;

import java.util.Locale;

/** How resources are written down. */
public enum Format {
  /** Bundles in <a href="http://hl7.org/fhir/R4/json.html">JSON</a>. */
  JSON,

  /** Bundles in <a href="http://hl7.org/fhir/R4/xml.html">XML</a>. */
  XML,

  /**
   * One resource a line, one file a type, for <a href="https://hl7.org/fhir/uv/bulkdata/">import in
   * bulk</a>: no Bundle, no request.
   */
  NDJSON;

  /** The word on the command line, and the ending of file names. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
