package org.monographfhir.review;

/**
 * A resource as the template shows it.
 *
 * @param href the file with it, at its words in browsers that can do so
 */
record ResourceView(String type, String key, String fullUrl, String place, String href) {

  static ResourceView of(ReviewedResource resource) {
    // In a text fragment, a hyphen would be a mark: https://wicg.github.io/scroll-to-text-fragment
    String words =
        resource
            .fullUrl()
            .replace("%", "%25")
            .replace("-", "%2D")
            .replace(",", "%2C")
            .replace("&", "%26");
    return new ResourceView(
        resource.type(),
        resource.key(),
        resource.fullUrl(),
        resource.file() + ":" + resource.line(),
        resource.file() + "#:~:text=" + words);
  }
}
