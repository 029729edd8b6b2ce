package org.monographfhir.preflight;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** One part of a search, decoded. */
record ConditionPart(String name, String value) {

  static ConditionPart of(String text) {
    int equals = text.indexOf('=');
    return equals < 0
        ? new ConditionPart(decoded(text), "")
        : new ConditionPart(
            decoded(text.substring(0, equals)), decoded(text.substring(equals + 1)));
  }

  /** Without modifier and without chain. */
  String parameter() {
    return name.replaceFirst("[:.].*", "");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A per cent sign of its own: servers take it as it stands or refuse it.
      return text;
    }
  }
}
