package org.monographfhir.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Where a client of SMART Backend Services gets its access tokens. */
final class TokenEndpoint {

  private static final long LIMIT = 1 << 20;

  /** A token that says nothing of its life is taken for one of five minutes, the advised one. */
  private static final long LIFE = 300;

  private final ServerAddress server;
  private final Wire wire;
  private final Retries retries;
  private final Clock clock;

  TokenEndpoint(ServerAddress server, Wire wire, Retries retries, Clock clock) {
    this.server = server;
    this.wire = wire;
    this.retries = retries;
    this.clock = clock;
  }

  boolean isFresh(AccessToken token) {
    return clock.instant().plus(Duration.ofSeconds(30)).isBefore(token.until());
  }

  AccessToken request(SmartConfig config) throws IOException {
    String url = config.tokenUrl().isPresent() ? config.tokenUrl().get() : discovered();
    ServerAddress endpoint = ServerAddress.of(url, !server.isSecure());
    List<String> signed = new CopyOnWriteArrayList<>();
    HttpAnswer answer =
        retries.send(
            () -> {
              signed.add(new Assertion(clock).of(config, endpoint.toString()));
              return wire.send(form(endpoint.at(""), config, signed), LIMIT);
            });
    JsonNode body = Json.read(answer.body());
    String token = body.path("access_token").asText();
    if (!answer.isGood() || token.isEmpty()) {
      throw new ServerUnavailable(
          "no access token from %s: %d %s"
              .formatted(url, answer.status(), new ServerWords(() -> signed).of(answer)));
    }
    Instant until = clock.instant().plusSeconds(body.path("expires_in").asLong(LIFE));
    return new AccessToken(token, until);
  }

  private HttpRequest form(URI url, SmartConfig config, List<String> signed) {
    Map<String, String> fields =
        Map.of(
            "grant_type",
            "client_credentials",
            "scope",
            config.scope(),
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion",
            signed.get(signed.size() - 1));
    String encoded =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(url)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", "application/json")
        .POST(BodyPublishers.ofString(encoded))
        .build();
  }

  private String discovered() throws IOException {
    URI url = server.at(".well-known/smart-configuration");
    HttpRequest request =
        HttpRequest.newBuilder(url).header("Accept", "application/json").GET().build();
    HttpAnswer answer = retries.send(() -> wire.send(request, LIMIT));
    String found = Json.read(answer.body()).path("token_endpoint").asText();
    if (!answer.isGood() || found.isEmpty()) {
      throw new ServerUnavailable(url + " does not say where tokens come from; write tokenUrl");
    }
    return found;
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
