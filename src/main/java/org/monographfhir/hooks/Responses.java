package org.monographfhir.hooks;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;

/**
 * Sends answers over HTTP: JSON that nobody keeps.
 *
 * @param origin web pages of it may read them, too
 */
record Responses(Optional<String> origin) {

  void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    origin.ifPresent(
        each -> {
          exchange.getResponseHeaders().set("Access-Control-Allow-Origin", each);
          exchange.getResponseHeaders().set("Access-Control-Allow-Methods", "GET, POST");
          exchange
              .getResponseHeaders()
              .set("Access-Control-Allow-Headers", "Authorization, Content-Type");
        });
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }
}
