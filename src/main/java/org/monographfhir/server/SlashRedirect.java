package org.monographfhir.server;

import java.net.URI;
import java.util.Optional;

/**
 * A redirect to the same address with or without a slash at its end. It leads to nobody else, so it
 * is the only one that is followed.
 */
final class SlashRedirect {

  private SlashRedirect() {}

  /** Where to ask instead; empty where the answer is anything else. */
  static Optional<URI> of(URI asked, HttpAnswer answer) {
    return answer.status() / 100 == 3
        ? answer.header("Location").flatMap(location -> other(asked, location))
        : Optional.empty();
  }

  private static Optional<URI> other(URI asked, String location) {
    try {
      URI to = asked.resolve(location);
      return !to.equals(asked) && plain(to).equals(plain(asked))
          ? Optional.of(to)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String plain(URI uri) {
    String[] parts = uri.toString().split("\\?", 2);
    return parts[0].replaceFirst("/$", "") + (parts.length > 1 ? "?" + parts[1] : "");
  }
}
