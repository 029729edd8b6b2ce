package org.monographfhir.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Finds the credentials that {@code --auth} names. It names a place and never a secret: what stands
 * on a command line is seen by everybody on the machine, and kept in the history of the shell.
 */
final class CredentialsReader {

  private static final String KINDS =
      "--auth is bearer:env:NAME, bearer:file:PATH, basic:env:NAME or smart:CONFIG";

  private final UnaryOperator<String> environment;
  private final TokenEndpoint tokens;

  CredentialsReader(UnaryOperator<String> environment, TokenEndpoint tokens) {
    this.environment = environment;
    this.tokens = tokens;
  }

  /** Messages never repeat the option: a secret may have been typed there by mistake. */
  Credentials read(String option) throws IOException {
    String place = option.substring(option.indexOf(':', option.indexOf(':') + 1) + 1);
    if (option.startsWith("bearer:env:")) {
      return new BearerToken(() -> variable(place));
    }
    if (option.startsWith("bearer:file:")) {
      return new BearerToken(() -> token(Files.readString(Path.of(place)), place));
    }
    if (option.startsWith("basic:env:")) {
      return new Password(password(place));
    }
    if (option.startsWith("smart:")) {
      Path config = Path.of(option.substring("smart:".length()));
      return new SmartBackend(SmartConfig.read(config), tokens);
    }
    throw new IllegalArgumentException(KINDS);
  }

  private String password(String name) {
    String value = variable(name);
    if (value.indexOf(':') < 0) {
      throw new IllegalArgumentException("the variable " + name + " is not name:password");
    }
    return value;
  }

  private String variable(String name) {
    String value = environment.apply(name);
    if (value == null) {
      throw new IllegalArgumentException("there is no environment variable " + name);
    }
    return token(value, "the variable " + name);
  }

  private static String token(String text, String place) {
    String token = text.strip();
    if (token.isEmpty() || token.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException(place + " does not hold one line of plain characters");
    }
    return token;
  }
}
