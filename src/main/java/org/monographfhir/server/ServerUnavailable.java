package org.monographfhir.server;

import java.io.IOException;

/** The server cannot be reached or does not answer, also not after the last try. */
public final class ServerUnavailable extends IOException {

  private static final long serialVersionUID = 1L;

  ServerUnavailable(String message) {
    super(message);
  }
}
