package org.monographfhir.fhir;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An http or https URL that is valid as it stands. */
public record WebAddress(String url, String host, String path) {

  public static Optional<WebAddress> of(String words) {
    try {
      URI uri = new URI(words);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        return Optional.empty();
      }
      String path = String.valueOf(uri.getPath());
      return Optional.of(new WebAddress(words, uri.getHost().toLowerCase(Locale.ROOT), path));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** True for the domain itself and for what stands below it. */
  public boolean isAt(String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }
}
