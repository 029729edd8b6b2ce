package org.monographfhir.extract;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Page;
import org.monographfhir.monograph.FrontMatter;

/** The identity of a page: the last part of its address. */
final class Slug {

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");

  private Slug() {}

  /** The identity of a page; made up, with a warning, where the address has no plain name. */
  static String read(Page page, FrontMatter fields, Ledger ledger) {
    return of(fields.url())
        .orElseGet(
            () -> {
              String repaired = repaired(fields.url());
              ledger.warn(
                  page.field("url").orElseThrow().line(),
                  "extract.slug",
                  "the address ends in no plain name; identified as \"%s\"".formatted(repaired));
              return repaired;
            });
  }

  static boolean isAddress(String url) {
    try {
      URI uri = new URI(url);
      return uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }

  /** The last part of the path, if it is a name that is safe anywhere. */
  static Optional<String> of(String url) {
    String path = URI.create(url).getRawPath().replaceFirst("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    return SAFE.matcher(last).matches() ? Optional.of(last) : Optional.empty();
  }

  /** Such a name made of a last part that is none: what cannot stay becomes a hyphen. */
  static String repaired(String url) {
    String path = URI.create(url).getPath().replaceFirst("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    String name = last.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    return name.isEmpty() ? "page" : name.substring(0, Math.min(64, name.length()));
  }
}
