package org.monographfhir.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.monographfhir.cds.Evaluator;

/** Answers over HTTP: discovery, and the services. */
public final class HooksHandler implements HttpHandler {

  private static final String ROOT = "/cds-services";
  private static final Set<String> METHODS = Set.of("GET", "POST", "OPTIONS");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final Cards cards;
  private final WarmUp warmUp;
  private final Access access;
  private final Responses responses;
  private final ClientLimits limits;
  private final AccessLog log;

  /**
   * @param today the day that ages are of
   * @param origin a web page of this origin may ask, too
   */
  public HooksHandler(
      Evaluator evaluator,
      Supplier<LocalDate> today,
      Access access,
      Optional<String> origin,
      ClientLimits limits,
      AccessLog log) {
    this.cards = new Cards(evaluator, today);
    this.warmUp = new WarmUp(evaluator, cards, today);
    this.access = access;
    this.responses = new Responses(origin);
    this.limits = limits;
    this.log = log;
  }

  /**
   * Takes up to three seconds, in which it answers nobody; who asks first is then answered fast.
   */
  public void warmUp() {
    warmUp.run();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      int status;
      byte[] body;
      try {
        body = mapper.writeValueAsBytes(answer(exchange, path));
        status = 200;
      } catch (Refusal e) {
        status = e.status();
        body = error(e.getMessage());
      } catch (RuntimeException e) {
        // Its message could have values of the request.
        status = 500;
        body = error("this program failed on the request");
      }
      log.answered(method(exchange), service(path), status);
      responses.send(exchange, status, body);
    }
  }

  private JsonNode answer(HttpExchange exchange, String path) throws IOException, Refusal {
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

  private byte[] error(String message) throws IOException {
    return (mapper.writeValueAsString(JsonNodeFactory.instance.objectNode().put("error", message))
            + "\n")
        .getBytes(UTF_8);
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  private static String method(HttpExchange exchange) {
    return METHODS.contains(exchange.getRequestMethod()) ? exchange.getRequestMethod() : "other";
  }

  /** Never the path itself: somebody could have put anything there. */
  private static String service(String path) {
    if (path.equals(ROOT)) {
      return "discovery";
    }
    return Hook.ofService(path.replaceFirst("^" + ROOT + "/", "")).map(Hook::id).orElse("other");
  }
}
