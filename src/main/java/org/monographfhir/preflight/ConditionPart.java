package org.monographfhir.preflight;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

  /** Whether it is the plain search, without {@code :exact} and without going on to another. */
  boolean isPlain() {
    return name.equals(parameter());
  }

  /** One of these is to be found: what stands between commas that are not escaped. */
  List<String> alternatives() {
    return List.of(value.split("(?<!\\\\),"));
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
