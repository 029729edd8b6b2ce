package org.monographfhir.preflight;

import java.util.List;
import java.util.Optional;

/**
 * The address of a request, taken apart.
 *
 * @param text as it stands in the file
 * @param segments of its path
 * @param query behind the question mark
 */
record RequestUrl(String text, List<String> segments, Optional<String> query) {

  static RequestUrl of(String text) {
    int mark = text.indexOf('?');
    String path = mark < 0 ? text : text.substring(0, mark);
    return new RequestUrl(
        text,
        List.of(path.split("/")),
        mark < 0 ? Optional.empty() : Optional.of(text.substring(mark + 1)));
  }

  boolean isAbsolute() {
    return text.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || text.startsWith("/");
  }

  boolean hasBlanks() {
    return text.chars().anyMatch(c -> c <= ' ' || c == 0x7F);
  }

  String type() {
    return segments.get(0);
  }

  /** Empty where the request is about a type or all of a server. */
  String id() {
    return segments.size() > 1 && !segments.get(1).startsWith("$") ? segments.get(1) : "";
  }

  /** {@code Patient/$match}, which the server may have or not. */
  boolean isOperation() {
    return segments.stream().anyMatch(each -> each.startsWith("$"));
  }

  Optional<Condition> condition() {
    return id().isEmpty() ? query.map(each -> new Condition(type(), each)) : Optional.empty();
  }
}
