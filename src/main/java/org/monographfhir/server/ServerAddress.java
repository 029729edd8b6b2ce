package org.monographfhir.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * The base address of a FHIR server. It has no password and no query in it, as addresses end up in
 * logs; and it is https unless nobody else can listen, or the user takes the risk.
 *
 * @param base as typed, also with a slash at its end: to some servers that is another address
 */
public record ServerAddress(URI base) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]");

  /**
   * The address as typed.
   *
   * @param allowHttp whether anybody on the way may read and change what is sent
   * @throws IllegalArgumentException says what is wrong with it
   */
  public static ServerAddress of(String typed, boolean allowHttp) {
    URI uri = uri(typed.replaceFirst("/+$", "/"));
    if (uri.getHost() == null || !Set.of("http", "https").contains(uri.getScheme())) {
      throw new IllegalArgumentException("not an address such as https://host/fhir");
    }
    if (uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException("no name or password belongs into an address; use --auth");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException("the base address of a server has no ? and no #");
    }
    if (uri.getScheme().equals("http") && !isLoopback(uri) && !allowHttp) {
      throw new IllegalArgumentException(
          "http is neither secret nor safe from change; use https, or --allow-http");
    }
    return new ServerAddress(uri);
  }

  /** The address of something on this server. */
  URI at(String path) {
    if (path.isEmpty()) {
      return base;
    }
    String plain = base.toString().replaceFirst("/$", "");
    return uri(plain + (path.startsWith("?") ? "" : "/") + path);
  }

  /**
   * What a link of the server leads to, as a path below the base. Where the server knows itself by
   * another name than we do, only the path counts: no link leads to another host.
   */
  Optional<String> below(String link) {
    URI to;
    try {
      to = at("x").resolve(link.replace("|", "%7C"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
    String path = to.getRawPath() == null ? "" : to.getRawPath();
    String own = base.getRawPath().replaceFirst("/$", "");
    return path.equals(own) || path.startsWith(own + "/")
        ? Optional.of(path.substring(own.length()).replaceFirst("^/", "") + query)
        : Optional.empty();
  }

  boolean isSecure() {
    return base.getScheme().equals("https") || isLoopback(base);
  }

  private static boolean isLoopback(URI uri) {
    return LOOPBACK.contains(uri.getHost()) || uri.getHost().matches("127(\\.\\d+){3}");
  }

  private static URI uri(String text) {
    try {
      return new URI(text.replace("|", "%7C"));
    } catch (URISyntaxException e) {
      // Its own message quotes the input, which may hold a password.
      throw new IllegalArgumentException("not an address: " + e.getReason());
    }
  }

  @Override
  public String toString() {
    return base.toString();
  }
}
