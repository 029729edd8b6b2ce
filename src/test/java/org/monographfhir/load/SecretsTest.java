package org.monographfhir.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monographfhir.cli.Ran;
import org.monographfhir.load.light.LightServer;
import org.monographfhir.load.light.Mischief;

/** Secrets stay secret, and go to the right server only. */
class SecretsTest {

  private static final String SECRET = "s3cr3t-0f-the-h0use";

  @TempDir Path folder;

  @Test
  void aSecretIsPrintedNowhereAlsoWhereTheServerRepeatsIt() throws Exception {
    Path token = Files.writeString(folder.resolve("token"), SECRET + "\n");
    try (LightServer server = new LightServer()) {
      String outcome =
          "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\","
              + "\"diagnostics\":\"Bearer "
              + SECRET
              + " may not\"}]}";
      server
          .mischief()
          .play(
              Mischief.answer(400, "application/fhir+json", outcome),
              Mischief.answer(503, "text/html", "<p>" + SECRET + "</p>"),
              Mischief.answer(302, "text/html", "", "Location", "https://x/?t=" + SECRET),
              Mischief.changed(text -> text.replaceFirst("201 Created", "403 " + SECRET)),
              Mischief.answer(401, "text/plain", "bad token " + SECRET));
      for (int i = 0; i < 5; i++) {
        Ran run = load(server, "--auth", "bearer:file:" + token, "-v");
        assertEquals(i == 1 ? 3 : 1, run.code(), run.err());
        assertFalse((run.out() + run.err()).contains(SECRET), run.err());
        assertTrue(run.err().contains("***"), run.err());
      }
      assertEquals("Bearer " + SECRET, server.mischief().seen().get(0).authorization());
    }
    assertNotIn(folder.resolve("journal.ndjson"));
    assertNotIn(folder.resolve("report.json"));
  }

  private static void assertNotIn(Path file) throws IOException {
    assertFalse(Files.readString(file).contains(SECRET), file.toString());
  }

  @Test
  void credentialsComeFromTheEnvironment() throws Exception {
    String path = System.getenv("PATH");
    try (LightServer server = new LightServer()) {
      assertEquals(0, load(server, "--auth", "bearer:env:PATH").code());
      assertEquals("Bearer " + path, server.mischief().seen().get(0).authorization());
      server.mischief().seen().clear();
      assertEquals(0, load(server, "--auth", "basic:env:PATH").code());
      String basic = Base64.getEncoder().encodeToString(path.getBytes(UTF_8));
      assertEquals("Basic " + basic, server.mischief().seen().get(0).authorization());
      Ran none = load(server, "--auth", "bearer:env:NO_SUCH_NAME");
      assertEquals(2, none.code());
      assertTrue(none.err().contains("no environment variable NO_SUCH_NAME"), none.err());
    }
  }

  @Test
  void aTokenThatWasReplacedIsTaken() throws Exception {
    Path token = Files.writeString(folder.resolve("token"), "old");
    try (LightServer server = new LightServer()) {
      server
          .mischief()
          .play(
              (request, response, chain) -> {
                Files.writeString(token, "new");
                Mischief.answer(401, "text/plain", "expired").play(request, response, chain);
              });
      Ran run = load(server, "--auth", "bearer:file:" + token);
      assertEquals(0, run.code(), run.err());
      assertEquals(
          List.of("Bearer old", "Bearer old", "Bearer new"),
          server.mischief().seen().stream().map(Mischief.Seen::authorization).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SECRET, "bearer:" + SECRET, "basic:me:" + SECRET, "bearer:env:"})
  void aSecretOnTheCommandLineIsRefusedAndNotRepeated(String auth) {
    Ran run = Ran.with("load", "--server", "http://localhost:1/fhir", "--auth", auth);
    assertEquals(2, run.code());
    assertFalse(run.err().contains(SECRET), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://192.0.2.1/fhir",
        "http://localhost.evil.test/fhir",
        "http://me:" + SECRET + "@localhost/fhir",
        "https://host/fhir?token=" + SECRET,
        "https://host/fhir#x",
        "ftp://host/fhir",
        "file:///etc/passwd",
        "localhost:8080",
        "http://local host/" + SECRET
      })
  void anAddressThatIsNotSafeIsRefused(String url) {
    Ran run = Ran.with("load", "--server", url);
    assertEquals(2, run.code(), run.err());
    assertFalse(run.err().contains(SECRET), run.err());
  }

  @Test
  void certificatesAreVerified() throws Exception {
    Path keys = folder.resolve("keys.p12");
    Path authority = folder.resolve("authority.pem");
    keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=test", "-ext", "san=dns:localhost", keys);
    keytool("-exportcert", "-rfc", "-file", authority, keys);
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStorePath(keys.toString());
    tls.setKeyStorePassword("changeit");
    try (LightServer server = new LightServer(jetty -> secure(jetty, tls))) {
      String url = "https://localhost:" + server.port() + "/fhir";
      Ran unknown = Ran.with("load", "--server", url);
      assertEquals(3, unknown.code());
      assertTrue(unknown.err().contains("no secure connection"), unknown.err());
      assertTrue(unknown.err().contains("--ca"), unknown.err());

      Path journal = folder.resolve("journal.ndjson");
      Ran known = Ran.with("load", "--server", url, "--ca", authority, "--journal", journal);
      assertEquals(0, known.code(), known.err());

      String other = url.replace("localhost", "127.0.0.1");
      assertEquals(3, Ran.with("load", "--server", other, "--ca", authority).code());
      Ran none = Ran.with("load", "--server", url, "--ca", "README.md");
      assertEquals(2, none.code());
      assertTrue(none.err().contains("README.md holds no certificate"), none.err());
    }
  }

  private static ServerConnector secure(Server jetty, SslContextFactory.Server tls) {
    ServerConnector connector = new ServerConnector(jetty, tls);
    connector.setHost("127.0.0.1");
    return connector;
  }

  private static void keytool(Object... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    Stream.of(args).limit(args.length - 1).map(Object::toString).forEach(command::add);
    command.addAll(
        List.of("-alias", "test", "-storepass", "changeit", "-storetype", "PKCS12", "-keystore"));
    command.add(args[args.length - 1].toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  private Ran load(LightServer server, Object... args) {
    List<Object> all = new ArrayList<>(List.of("load", "output", "--server", server.url()));
    all.addAll(List.of("--journal", folder.resolve("journal.ndjson"), "--retries", 0));
    all.addAll(List.of("--report", folder.resolve("report.json")));
    all.addAll(List.of(args));
    return Ran.with(all.toArray());
  }
}
