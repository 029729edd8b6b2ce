package org.monographfhir.fhir;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Writes values into the query of a request URL. */
public final class SearchToken {

  private static final Pattern SEPARATOR = Pattern.compile("[\\\\$,|]");
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String PLAIN = "-._~:/";

  private SearchToken() {}

  /**
   * First with the backslashes of <a href="http://hl7.org/fhir/R4/search.html#escaping">FHIR
   * search</a>, as a comma in a value would mean "or"; then percent-encoded.
   */
  public static String encode(String value) {
    String escaped = SEPARATOR.matcher(value).replaceAll("\\\\$0");
    StringBuilder encoded = new StringBuilder();
    for (byte octet : escaped.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean letterOrDigit = c < 0x80 && Character.isLetterOrDigit(c);
      if (letterOrDigit || PLAIN.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return encoded.toString();
  }
}
