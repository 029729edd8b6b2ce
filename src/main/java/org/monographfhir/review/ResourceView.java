package org.monographfhir.review;

import java.util.regex.Pattern;

/**
 * A resource as the template shows it.
 *
 * @param href the file with it, at its words in browsers that can do so
 */
record ResourceView(String type, String key, String place, String href) {

  /** The first twelve digits are enough to find one. */
  private static final Pattern UUID = Pattern.compile("^(urn:uuid:\\w{8}-\\w{4})-[\\w-]+$");

  static ResourceView of(ReviewedResource resource) {
    // In a text fragment, a hyphen would be a mark: https://wicg.github.io/scroll-to-text-fragment
    String words =
        UUID.matcher(resource.fullUrl())
            .replaceFirst("$1")
            .replace("%", "%25")
            .replace("-", "%2D")
            .replace(",", "%2C")
            .replace("&", "%26");
    return new ResourceView(
        resource.type(),
        resource.key(),
        resource.file() + ":" + resource.line(),
        resource.file() + "#:~:text=" + words);
  }
}
