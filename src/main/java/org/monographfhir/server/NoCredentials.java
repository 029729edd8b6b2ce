package org.monographfhir.server;

import java.util.List;
import java.util.Optional;

/** For servers that take requests from anybody who reaches them. */
record NoCredentials() implements Credentials {

  @Override
  public Optional<String> header() {
    return Optional.empty();
  }

  @Override
  public boolean renew() {
    return false;
  }

  @Override
  public List<String> secrets() {
    return List.of();
  }
}
