package org.monographfhir.server;

import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** The words for what went wrong between here and the server; Java's own are often none. */
final class Trouble {

  private Trouble() {}

  static String text(Throwable problem) {
    if (problem.getCause() instanceof UnresolvedAddressException
        || problem instanceof UnresolvedAddressException) {
      return "there is no host of that name";
    }
    if (problem instanceof HttpConnectTimeoutException) {
      return "the server cannot be reached";
    }
    if (problem instanceof ConnectException) {
      return "the server refuses connections";
    }
    if (problem instanceof SSLException) {
      return "no secure connection: "
          + problem.getMessage()
          + "; for an authority of your own: --ca";
    }
    if (problem instanceof HttpTimeoutException || problem instanceof EndlessAnswer) {
      return problem.getMessage();
    }
    String message = problem.getMessage();
    if (problem instanceof ProtocolException) {
      return "what answers there does not speak HTTP (" + ServerWords.printable(message) + ")";
    }
    return "the connection was lost"
        + (message == null ? "" : " (" + ServerWords.printable(message) + ")");
  }
}
