package org.monographfhir.server;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** A token that somebody else obtains, and may replace while the loader runs. */
final class BearerToken implements Credentials {

  /** Where the token is kept. Asked again, it may give a newer one. */
  @FunctionalInterface
  interface Place {
    String read() throws IOException;
  }

  private final Place place;
  private final Set<String> seen = new ConcurrentSkipListSet<>();
  private volatile String token;

  BearerToken(Place place) throws IOException {
    this.place = place;
    renew();
  }

  @Override
  public Optional<String> header() {
    return Optional.of("Bearer " + token);
  }

  @Override
  public boolean renew() throws IOException {
    String before = token;
    token = place.read();
    seen.add(token);
    return !token.equals(before);
  }

  @Override
  public List<String> secrets() {
    return List.copyOf(seen);
  }
}
