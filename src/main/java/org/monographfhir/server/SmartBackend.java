package org.monographfhir.server;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** A client that has a key, and gets tokens with it: a new one before the old one ends. */
final class SmartBackend implements Credentials {

  private final SmartConfig config;
  private final TokenEndpoint endpoint;
  private final Set<String> seen = new ConcurrentSkipListSet<>();
  private AccessToken token;

  SmartBackend(SmartConfig config, TokenEndpoint endpoint) {
    this.config = config;
    this.endpoint = endpoint;
  }

  @Override
  public synchronized Optional<String> header() throws IOException {
    if (token == null || !endpoint.isFresh(token)) {
      renew();
    }
    return Optional.of("Bearer " + token.value());
  }

  @Override
  public synchronized boolean renew() throws IOException {
    token = endpoint.request(config);
    seen.add(token.value());
    return true;
  }

  @Override
  public List<String> secrets() {
    return List.copyOf(seen);
  }
}
