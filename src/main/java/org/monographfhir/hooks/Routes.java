package org.monographfhir.hooks;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Finds what a request asks for, and answers it if it may be asked: discovery, or a service. */
final class Routes {

  static final String ROOT = "/cds-services";

  private final ObjectMapper mapper = new ObjectMapper();
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final Cards cards;
  private final Access access;
  private final ClientLimits limits;

  Routes(Cards cards, Access access, ClientLimits limits) {
    this.cards = cards;
    this.access = access;
    this.limits = limits;
  }

  JsonNode answer(HttpExchange exchange, String path) throws IOException, Refusal {
    if (exchange.getRequestMethod().equals("OPTIONS")) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (path.equals(ROOT)) {
      demand(exchange, "GET");
      return Discovery.services();
    }
    Optional<Hook> hook =
        path.startsWith(ROOT + "/")
            ? Hook.ofService(path.substring(ROOT.length() + 1))
            : Optional.empty();
    if (hook.isEmpty()) {
      throw new Refusal(404, "no such service; GET " + ROOT + " lists them");
    }
    demand(exchange, "POST");
    if (!access.allows(header(exchange, "Authorization"), path)) {
      throw new Refusal(401, "a token is needed: Authorization: Bearer, signed for this service");
    }
    if (!header(exchange, "Content-Type").startsWith("application/json")) {
      throw new Refusal(415, "Content-Type: application/json is needed");
    }
    return inTurn(hook.get(), json(exchange));
  }

  /** Who came first is answered first: with a thread each, some would wait for all others. */
  private JsonNode inTurn(Hook hook, JsonNode body) throws Refusal {
    try {
      if (!turns.tryAcquire(limits.seconds(), TimeUnit.SECONDS)) {
        throw new Refusal(503, "too many requests; try again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "the service is ending");
    }
    try {
      return cards.answer(hook, body);
    } finally {
      turns.release();
    }
  }

  private static void demand(HttpExchange exchange, String method) throws Refusal {
    if (!exchange.getRequestMethod().equals(method)) {
      exchange.getResponseHeaders().set("Allow", method);
      throw new Refusal(405, method + " is needed");
    }
  }

  private JsonNode json(HttpExchange exchange) throws IOException, Refusal {
    byte[] bytes;
    try (InputStream in = exchange.getRequestBody()) {
      bytes = in.readNBytes(limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        throw new Refusal(413, "the body is longer than " + limits.bytes() + " bytes");
      }
    }
    try {
      return mapper.readTree(bytes);
    } catch (JacksonException e) {
      throw Refusal.wrong("the body is not JSON");
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }
}
