package org.monographfhir.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monographfhir.cli.Ran;
import org.monographfhir.load.light.LightServer;
import org.monographfhir.load.light.Mischief;

/** SMART Backend Services: a token for a signed statement, checked as an endpoint checks it. */
class SmartBackendTest {

  @TempDir Path folder;
  private LightServer server;
  private HttpServer endpoint;
  private final List<Map<String, String>> forms = new ArrayList<>();
  private int status = 200;
  private int expiresIn = 3600;

  @BeforeEach
  void start() throws Exception {
    server = new LightServer();
    endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint.createContext("/token", this::token);
    endpoint.start();
  }

  @AfterEach
  void stop() {
    endpoint.stop(0);
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS384", "ES384"})
  void signsInAndRenews(String algorithm) throws Exception {
    boolean rsa = algorithm.equals("RS384");
    JWK key =
        rsa
            ? new RSAKeyGenerator(2048).keyID("k1").generate()
            : new ECKeyGenerator(Curve.P_384).keyID("k1").generate();
    expiresIn = 10;
    Ran run = load(config(key, "\"tokenUrl\":\"" + url() + "\""));
    assertEquals(0, run.code(), run.err());
    // What ends within half a minute is renewed before each request.
    assertEquals(
        List.of("Bearer token-1", "Bearer token-2"),
        server.mischief().seen().stream().map(Mischief.Seen::authorization).toList());
    Set<String> ids = new HashSet<>();
    for (Map<String, String> form : forms) {
      assertEquals("client_credentials", form.get("grant_type"));
      assertEquals("system/*.read system/*.write", form.get("scope"));
      SignedJWT statement = SignedJWT.parse(form.get("client_assertion"));
      assertEquals(algorithm, statement.getHeader().getAlgorithm().getName());
      assertEquals("k1", statement.getHeader().getKeyID());
      assertTrue(
          statement.verify(
              rsa
                  ? new RSASSAVerifier(key.toRSAKey().toPublicJWK())
                  : new ECDSAVerifier(key.toECKey().toPublicJWK())));
      JWTClaimsSet claims = statement.getJWTClaimsSet();
      assertEquals("loader", claims.getIssuer());
      assertEquals("loader", claims.getSubject());
      assertEquals(List.of(url()), claims.getAudience());
      long life = claims.getExpirationTime().getTime() - claims.getIssueTime().getTime();
      assertTrue(life <= Duration.ofMinutes(5).toMillis());
      assertTrue(ids.add(claims.getJWTID()));
    }
  }

  @Test
  void asksTheServerWhereTokensComeFrom() throws Exception {
    server
        .mischief()
        .always(
            (request, response, chain) -> {
              if (request.getRequestURI().endsWith("/.well-known/smart-configuration")) {
                Mischief.answer(200, "application/json", "{\"token_endpoint\":\"" + url() + "\"}")
                    .play(request, response, chain);
              } else {
                chain.doFilter(request, response);
              }
            });
    Ran run = load(config(new RSAKeyGenerator(2048).generate(), "\"scope\":\"system/*.cruds\""));
    assertEquals(0, run.code(), run.err());
    assertEquals(1, forms.size());
    assertEquals("system/*.cruds", forms.get(0).get("scope"));
  }

  @Test
  void aRefusalIsSaidWithoutTheStatement() throws Exception {
    status = 400;
    Ran run = load(config(new RSAKeyGenerator(2048).generate(), "\"tokenUrl\":\"" + url() + "\""));
    assertEquals(3, run.code());
    assertTrue(run.err().contains("no access token from " + url() + ": 400 invalid_client"));
    assertFalse(run.err().contains(forms.get(0).get("client_assertion")), run.err());
  }

  @Test
  void aPublicKeyIsNoKey() throws Exception {
    Path config = config(new RSAKeyGenerator(2048).generate().toPublicJWK(), "\"scope\":\"x\"");
    Ran run = load(config);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("key.json holds no private JWK"), run.err());
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    forms.add(
        Stream.of(body.split("&"))
            .map(field -> field.split("="))
            .collect(Collectors.toMap(f -> f[0], f -> URLDecoder.decode(f[1], UTF_8))));
    String answer =
        status == 200
            ? "{\"access_token\":\"token-%d\",\"token_type\":\"bearer\",\"expires_in\":%d}"
                .formatted(forms.size(), expiresIn)
            : "{\"error\":\"invalid_client\",\"error_description\":\"%s\"}"
                .formatted(forms.get(0).get("client_assertion"));
    exchange.sendResponseHeaders(status, answer.length());
    exchange.getResponseBody().write(answer.getBytes(UTF_8));
    exchange.close();
  }

  private String url() {
    return "http://localhost:" + endpoint.getAddress().getPort() + "/token";
  }

  private Path config(JWK key, String more) throws IOException {
    Files.writeString(folder.resolve("key.json"), key.toJSONString());
    return Files.writeString(
        folder.resolve("smart.json"),
        "{\"clientId\":\"loader\",\"key\":\"key.json\"," + more + "}");
  }

  private Ran load(Path config) {
    return Ran.with(
        "load",
        "--server",
        server.url(),
        "--auth",
        "smart:" + config,
        "--retries",
        0,
        "--journal",
        folder.resolve("journal.ndjson"));
  }
}
