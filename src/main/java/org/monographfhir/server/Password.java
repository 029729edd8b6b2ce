package org.monographfhir.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** HTTP Basic. It does not change while the loader runs. */
final class Password implements Credentials {

  private final String nameAndPassword;

  Password(String nameAndPassword) {
    this.nameAndPassword = nameAndPassword;
  }

  @Override
  public Optional<String> header() {
    return Optional.of("Basic " + encoded());
  }

  @Override
  public boolean renew() {
    return false;
  }

  @Override
  public List<String> secrets() {
    String password = nameAndPassword.substring(nameAndPassword.indexOf(':') + 1);
    return List.of(encoded(), nameAndPassword, password);
  }

  private String encoded() {
    return Base64.getEncoder().encodeToString(nameAndPassword.getBytes(UTF_8));
  }
}
