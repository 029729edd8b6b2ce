package org.monographfhir.markdown;

import java.net.URI;
import java.util.Optional;

/** Makes the targets of links absolute, and lets only http and https pass. */
final class LinkTargets {

  private final URI base;

  /**
   * @param page the address of the page; without one that can be used, relative links are dropped
   */
  LinkTargets(String page) {
    this.base = parse(page).filter(URI::isAbsolute).orElse(URI.create(""));
  }

  Optional<String> resolve(String target) {
    return parse(target)
        .map(uri -> uri.isAbsolute() ? uri : base.resolve(uri))
        .filter(uri -> uri.getHost() != null)
        .filter(uri -> "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
        .map(URI::toString);
  }

  private static Optional<URI> parse(String target) {
    try {
      return Optional.of(URI.create(target.strip().replace(" ", "%20")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
