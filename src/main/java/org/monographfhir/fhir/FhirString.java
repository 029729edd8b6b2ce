package org.monographfhir.fhir;

/**
 * Makes words fit for a FHIR <a href="http://hl7.org/fhir/R4/datatypes.html#string">string</a> and
 * for the XML of a narrative.
 */
public final class FhirString {

  private FhirString() {}

  /** Without white space around and without characters that XML forbids; may be empty. */
  public static String of(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    words.codePoints().filter(FhirString::isXmlCharacter).forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** A <a href="http://hl7.org/fhir/R4/datatypes.html#code">code</a>: single spaces only. */
  public static String code(String words) {
    return of(words).replaceAll("\\s+", " ");
  }

  /** "Char" of <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0</a>; no lone surrogates. */
  private static boolean isXmlCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
