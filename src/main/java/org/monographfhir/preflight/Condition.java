package org.monographfhir.preflight;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A search that is to find one resource.
 *
 * @param type of resource
 * @param query as it stands in the file, without question mark
 */
record Condition(String type, String query) {

  /** One part of the search, decoded. */
  record Part(String name, String value) {

    /** Without modifier and without chain. */
    String parameter() {
      return name.replaceFirst("[:.].*", "");
    }
  }

  List<Part> parts() {
    return Arrays.stream(query.split("&")).filter(each -> !each.isEmpty()).map(this::part).toList();
  }

  /** The same for two ways to write the same search. */
  String key() {
    return type
        + "?"
        + parts().stream()
            .map(part -> part.name() + "=" + part.value())
            .sorted()
            .collect(Collectors.joining("&"));
  }

  private Part part(String text) {
    int equals = text.indexOf('=');
    return equals < 0
        ? new Part(decoded(text), "")
        : new Part(decoded(text.substring(0, equals)), decoded(text.substring(equals + 1)));
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
