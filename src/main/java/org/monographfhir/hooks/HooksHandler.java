package org.monographfhir.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.monographfhir.cds.Evaluator;

/** Answers over HTTP: discovery, and the services. */
public final class HooksHandler implements HttpHandler {

  private static final Set<String> METHODS = Set.of("GET", "POST", "OPTIONS");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Routes routes;
  private final WarmUp warmUp;
  private final Optional<String> origin;
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
    Cards cards = new Cards(evaluator, today);
    this.routes = new Routes(cards, access, limits);
    this.warmUp = new WarmUp(evaluator, cards, today);
    this.origin = origin;
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
        body = mapper.writeValueAsBytes(routes.answer(exchange, path));
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
      send(exchange, status, body);
    }
  }

  private void send(HttpExchange exchange, int status, byte[] body) throws IOException {
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

  private byte[] error(String message) throws IOException {
    return (mapper.writeValueAsString(JsonNodeFactory.instance.objectNode().put("error", message))
            + "\n")
        .getBytes(UTF_8);
  }

  private static String method(HttpExchange exchange) {
    return METHODS.contains(exchange.getRequestMethod()) ? exchange.getRequestMethod() : "other";
  }

  /** Never the path itself: somebody could have put anything there. */
  private static String service(String path) {
    if (path.equals(Routes.ROOT)) {
      return "discovery";
    }
    return Hook.ofService(path.replaceFirst("^" + Routes.ROOT + "/", ""))
        .map(Hook::id)
        .orElse("other");
  }
}
