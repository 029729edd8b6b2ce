package org.monographfhir.server;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Who the loader is to the server. What is secret is read from where the user keeps it, at the
 * moment it is needed, and printed nowhere.
 */
sealed interface Credentials permits NoCredentials, BearerToken, Password, SmartBackend {

  /** What is sent as Authorization. */
  Optional<String> header() throws IOException;

  /** Whether there is something newer to try with, after the server has said 401. */
  boolean renew() throws IOException;

  /** What must not be printed, also where a server repeats it. */
  List<String> secrets();
}
