package org.monographfhir.server;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What a server answered, whatever it is.
 *
 * @param status the HTTP status
 * @param headers its headers
 * @param body the whole body
 */
record HttpAnswer(int status, HttpHeaders headers, byte[] body) {

  boolean isGood() {
    return status >= 200 && status < 300;
  }

  Optional<String> header(String name) {
    return headers.firstValue(name);
  }
}
