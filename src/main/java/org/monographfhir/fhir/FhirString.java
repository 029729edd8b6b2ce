package org.monographfhir.fhir;

import java.util.Optional;

/**
 * Makes words fit for a FHIR <a href="http://hl7.org/fhir/R4/datatypes.html#string">string</a> and
 * for the XML of a narrative.
 */
public final class FhirString {

  private FhirString() {}

  /** Without white space around and without characters that XML forbids; may be empty. */
  public static String of(String words) {
    if (isPlain(words)) {
      return words.strip();
    }
    StringBuilder kept = new StringBuilder(words.length());
    words.codePoints().filter(FhirString::isXmlCharacter).forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** The same, where something is left of it. */
  public static Optional<String> of(Optional<String> words) {
    return words.map(FhirString::of).filter(each -> !each.isEmpty());
  }

  /** A <a href="http://hl7.org/fhir/R4/datatypes.html#code">code</a>: single spaces only. */
  public static String code(String words) {
    return of(words).replaceAll("\\s+", " ");
  }

  /** Nearly all are: without a character that has to be looked at more closely. */
  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < 0x20 && c != '\n' || c > 0xD7FF) {
        return false;
      }
    }
    return true;
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
