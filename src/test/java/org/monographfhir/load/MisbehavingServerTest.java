package org.monographfhir.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monographfhir.cli.Ran;
import org.monographfhir.load.light.LightServer;
import org.monographfhir.load.light.Mischief;
import org.monographfhir.server.Connection;
import org.monographfhir.server.FhirServer;
import org.monographfhir.server.Pace;
import org.monographfhir.server.ServerAddress;
import org.monographfhir.server.ServerUnavailable;

/**
 * Whatever a server does: nothing is lost, nothing is doubled, and the user is told. In the end it
 * has each resource of the seeds once, in its first version.
 */
class MisbehavingServerTest {

  private static final Map<String, Integer> SEEDS =
      Map.of("DocumentReference", 12, "MedicationKnowledge", 3, "Organization", 3, "Provenance", 3);

  @TempDir Path folder;
  private LightServer server;

  @BeforeEach
  void start() throws Exception {
    server = new LightServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void waitsAsLongAsABusyServerAsksFor() {
    server.mischief().play(Mischief.answer(429, "text/plain", "slow down", "Retry-After", "1"));
    Ran run = load();
    assertEquals(0, run.code(), run.err());
    // Not less, but up to two thirds more, so that several loaders do not come back together.
    assertTrue(
        run.err()
            .strip()
            .matches(
                "monograph-fhir: the server answered 429; sent again in 1\\.[0-7] s \\(1 of 3\\)"),
        run.err());
    assertLoadedOnce();
  }

  @Test
  void sendsAgainWhileTheServerIsAway() {
    server
        .mischief()
        .play(Mischief.answer(503, "text/plain", ""), Mischief.answer(502, "text/plain", ""));
    Ran run = load();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("the server answered 503"), run.err());
    assertTrue(run.err().contains("(2 of 3)"), run.err());
    assertLoadedOnce();
  }

  @Test
  void sendsAgainWhenTheConnectionBreaksInTheAnswer() {
    server.mischief().play(Mischief.dropped());
    Ran run = load();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("the connection was lost"), run.err());
    // The first try had worked, and only nobody heard of it.
    assertTrue(run.out().contains("21 created, 0 updated, 0 unchanged"), run.out());
    assertEquals(2, server.mischief().transactions());
    assertLoadedOnce();
  }

  @Test
  void sendsAgainWhenTheAnswerIsLate() {
    server.mischief().play(Mischief.late(3000));
    Ran run = load("--timeout", 2);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("no whole answer within 2.0 s; sent again"), run.err());
    assertEquals(2, server.mischief().transactions());
    assertLoadedOnce();
  }

  @Test
  void seesAnErrorInsideASuccess() {
    server
        .mischief()
        .play(Mischief.changed(text -> text.replaceFirst("201 Created", "429 Too Many Requests")));
    Ran run = load("--retries", 0);
    assertEquals(1, run.code());
    assertTrue(
        run.err().startsWith("output/bundle.json:7: error: [load.entry-failed] Organization "),
        run.err());
    assertTrue(run.err().contains("429 Too Many Requests"), run.err());
    assertEquals(0, load("--resume").code());
    assertLoadedOnce();
  }

  /** Also where it says so of one entry, inside an answer that says success. */
  @Test
  void sendsAgainWhatABusyServerDidNotDo() {
    server
        .mischief()
        .play(
            Mischief.changed(text -> text.replaceFirst("201 Created", "429 Too Many Requests")),
            Mischief.changed(text -> text.replaceFirst("200 OK", "504 Gateway Timeout")),
            Mischief.answer(408, "text/plain", "too slow"));
    Ran run = load();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("did not do all of it"), run.err());
    assertTrue(run.err().contains("the server answered 408"), run.err());
    assertLoadedOnce();
  }

  /** A run that was killed may still be at work there. */
  @Test
  void waitsWhileTheServerIsAtWorkOnTheSame() {
    Mischief.Trick busy = Mischief.answer(409, "text/plain", "HAPI-0550");
    server.mischief().play(busy, busy);
    Ran run = load();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().matches("(?s).*answered 409; sent again in 0\\.[23] s.*"), run.err());
    assertLoadedOnce();
  }

  /** Gateways do it, and not all of them say so. */
  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", ""})
  void readsWhatIsCompressed(String coding) {
    server.mischief().always(Mischief.packed(coding));
    Ran run = load("--verify");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("21 created"), run.out());
    assertLoadedOnce();
  }

  /** The order of the answers is another, and the server's words stand where they should not. */
  @Test
  void findsWhichAnswerIsWhose() {
    server
        .mischief()
        .play(
            Mischief.rewritten(
                entries -> {
                  Collections.reverse(entries);
                  ObjectNode first = (ObjectNode) entries.get(0);
                  ((ObjectNode) first.get("response")).put("status", "422 Unprocessable");
                  first
                      .putObject("resource")
                      .put("resourceType", "OperationOutcome")
                      .putArray("issue")
                      .addObject()
                      .put("severity", "error")
                      .put("diagnostics", "no such agent");
                }));
    Ran run = load("--verify");
    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("[load.entry-failed] Provenance")
            && run.err().contains("422 Unprocessable no such agent"),
        run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  /** Where nothing was taken, nothing was compared. */
  @Test
  void verifiesNothingThatWasRefused() {
    server.mischief().play(Mischief.answer(422, "text/plain", "no"));
    Ran run = load("--verify");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("verified: nothing, as nothing was read back"), run.out());
  }

  @Test
  void seesThatAnEntryWasNotAnswered() {
    server
        .mischief()
        .play(
            Mischief.answer(
                200,
                "application/fhir+json",
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\"}"));
    Ran run = load();
    assertEquals(1, run.code());
    assertTrue(run.err().contains("[load.unclear] 21 entries were sent and 0 answ"), run.err());
    assertTrue(run.out().contains("unclear bundle.json"), run.out());
    assertEquals(0, load("--resume").code());
    assertLoadedOnce();
  }

  @Test
  void showsThePageOfAProxyAsOneLine() {
    String page =
        "<html><head><style>b{}</style><title>Oops</title></head>\n<body>\u001b[31m<h1>It\u0007"
            + " broke</h1>"
            + "x".repeat(5000);
    server.mischief().play(Mischief.answer(500, "text/html", page));
    Ran run = load();
    assertEquals(1, run.code());
    String line = run.err().strip();
    assertTrue(
        line.startsWith(
            "output/bundle.json:1: error: [load.refused] the server answers 500: Oops [31m It"
                + " broke xxx"),
        line);
    assertTrue(line.endsWith("xxx…"), line);
    assertTrue(line.length() < 600, line);
    assertEquals(1, server.mischief().transactions());
    assertEquals(0, load("--resume").code());
    assertLoadedOnce();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 412, 422, 500})
  void sendsOnceWhatIsRefused(int status) {
    String outcome =
        "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"information\","
            + "\"diagnostics\":\"by the way\"},{\"severity\":\"error\",\"code\":\"invalid\","
            + "\"details\":{\"text\":\"not like this\"}}]}";
    server.mischief().play(Mischief.answer(status, "application/fhir+json", outcome));
    Ran run = load();
    assertEquals(1, run.code());
    String line =
        "output/bundle.json:1: error: [load.refused] the server answers %d: not like this";
    assertTrue(run.err().startsWith(line.formatted(status)), run.err());
    assertTrue(run.out().contains("refused bundle.json"), run.out());
    assertEquals(1, server.mischief().transactions());
  }

  /** Not every gateway speaks FHIR, and not every success is one. */
  @Test
  void showsWhatItCannotRead() {
    String gateway = "{\"error\":{\"message\":\"quota\"}}";
    String warning =
        "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"lost\"}]}";
    server
        .mischief()
        .play(
            Mischief.answer(400, "application/json", gateway),
            Mischief.answer(200, "application/fhir+json", warning),
            Mischief.answer(200, "application/fhir+json", "[".repeat(100_000)));
    assertTrue(load().err().contains("the server answers 400: " + gateway));
    assertTrue(
        load().err().contains("not a transaction-response, but OperationOutcome; nobody knows"));
    assertTrue(load().err().contains("not a transaction-response, but content of the type"));
    assertEquals(0, load("--resume").code());
    assertLoadedOnce();
  }

  @Test
  void stopsWhereTheCredentialsAreNoLongerGoodAndGoesOnFromThere() throws IOException {
    server
        .mischief()
        .play(
            (request, response, chain) -> chain.doFilter(request, response),
            Mischief.answer(401, "text/plain", "token expired"));
    Ran run = load("--max-entries", 9);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("the server answers 401: token expired"), run.err());
    assertTrue(run.err().contains("stopped: the server does not accept the cred"), run.err());
    assertTrue(run.err().endsWith("--resume." + System.lineSeparator()), run.err());
    assertTrue(run.out().contains("1 loaded, 1 refused, 1 unsent"), run.out());
    assertEquals(2, server.mischief().transactions());

    Ran rest = load("--max-entries", 9, "--resume");
    assertEquals(0, rest.code(), rest.err());
    assertTrue(rest.out().contains("2 loaded, 1 skipped"), rest.out());
    assertEquals(4, server.mischief().transactions());
    assertLoadedOnce();
  }

  @Test
  void doesNotReadAnAnswerWithoutEnd() {
    server.mischief().play(Mischief.endless());
    Ran run = load("--timeout", 30);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("the rest was not read"), run.err());
    assertEquals(1, server.mischief().transactions());
    assertEquals(0, load("--resume").code());
    assertLoadedOnce();
  }

  @Test
  void doesNotFollowToAnotherHost() throws Exception {
    try (LightServer other = new LightServer()) {
      server
          .mischief()
          .play(Mischief.answer(307, "text/plain", "", "Location", other.url() + "/elsewhere"));
      Ran run = load();
      assertEquals(1, run.code());
      assertTrue(run.err().contains("it points to " + other.url() + "/elsewhere"), run.err());
      assertEquals(List.of(), other.mischief().seen());
    }
  }

  /** To nobody else, so no secret gets lost. */
  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void followsToTheSameAddressWithASlash(int status) {
    server
        .mischief()
        .always(
            (request, response, chain) -> {
              if (request.getRequestURI().equals("/fhir")) {
                Mischief.answer(status, "text/plain", "", "Location", "/fhir/")
                    .play(request, response, chain);
              } else {
                chain.doFilter(request, response);
              }
            });
    Ran run = load();
    assertEquals(0, run.code(), run.err());
    assertLoadedOnce();
  }

  @Test
  void sendsToTheAddressAsItWasTyped() {
    Ran run = load("--server", server.url() + "/");
    assertEquals(0, run.code(), run.err());
    List<String> posts =
        server.mischief().seen().stream()
            .filter(each -> each.method().equals("POST"))
            .map(Mischief.Seen::path)
            .toList();
    assertEquals(List.of("/fhir/"), posts);
    Ran again = load("--server", server.url(), "--resume");
    assertTrue(again.out().contains("0 loaded, 1 skipped"), again.out());
  }

  /** Whoever mistyped the address need not wait for an answer. */
  @Test
  void saysAtOnceThatThereIsNoServer() {
    String url = server.url();
    server.close();
    long start = System.nanoTime();
    Ran run = Ran.with("load", "--server", url);
    assertEquals(3, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(System.nanoTime() - start < 20_000_000_000L);
  }

  /** What is behind a wrong port may take the question and never answer. */
  @Test
  void doesNotWaitLongForWhoNeverAnswered() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      List<String> notes = new ArrayList<>();
      Duration longTime = Duration.ofMinutes(5);
      Duration wait = Duration.ofMillis(10);
      FhirServer server =
          FhirServer.connect(
              new Connection(
                  ServerAddress.of("http://127.0.0.1:" + mute.getLocalPort(), false),
                  new Pace(
                      longTime, Duration.ofMillis(200), longTime, 6, wait, wait.multipliedBy(2)),
                  Optional.empty(),
                  Optional.empty(),
                  name -> null,
                  Clock.systemUTC(),
                  notes::add));
      ServerUnavailable told =
          assertTimeoutPreemptively(
              Duration.ofMinutes(1),
              () -> assertThrows(ServerUnavailable.class, () -> server.get("metadata", 1000)));
      assertTrue(told.getMessage().endsWith("no whole answer within 0.2 s"), told.getMessage());
      assertEquals(1, notes.size(), notes.toString());
    }
  }

  /** Of what is no server of the web only words are shown. */
  @Test
  void showsNothingThatATerminalObeys() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread answers =
          new Thread(
              () -> {
                while (!other.isClosed()) {
                  try (Socket one = other.accept()) {
                    one.getInputStream().read(new byte[8192]);
                    one.getOutputStream().write("\u001b[31mSSH\u0007-2\r\n".getBytes(UTF_8));
                  } catch (IOException e) {
                    // That was the last one.
                  }
                }
              });
      answers.setDaemon(true);
      answers.start();
      String url = "http://localhost:" + other.getLocalPort() + "/fhir";
      Ran run = Ran.with("load", "--server", url);
      assertEquals(3, run.code());
      assertEquals(
          "monograph-fhir: error: "
              + url
              + ": what answers there does not speak HTTP (Invalid status line: \" [31mSSH -2\")",
          run.err().strip());
      assertFalse(run.err().matches("(?s).*[\\x07\\x1b].*"), run.err());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "401, credentials of --auth are missing",
    "403, credentials of --auth do not allow it",
    "404, nothing is there; is --server the base",
    "200, but a page in HTML: 200 Please log in; a page for people"
  })
  void saysWhatToDo(int status, String advice) {
    server.mischief().always(Mischief.answer(status, "text/html", "<h1>Please log in</h1>"));
    Ran run = load();
    assertEquals(1, run.code());
    assertTrue(run.err().contains(advice), run.err());
  }

  @Test
  void saysThatAServerDoesNotComeBack() throws IOException {
    Mischief.Trick away = Mischief.answer(503, "text/plain", "closed for today");
    server.mischief().play(away, away, away, away);
    Ran run = load("--max-entries", 9);
    assertEquals(3, run.code());
    assertTrue(run.err().contains("stopped: chunk-0001: " + server.url() + ": "), run.err());
    assertTrue(run.err().contains("answers 503 and was asked 4 times: closed for"), run.err());
    assertTrue(run.out().contains("0 loaded, 1 unanswered, 2 unsent"), run.out());
    assertEquals(0, load("--max-entries", 9, "--resume").code());
    assertLoadedOnce();
  }

  @Test
  void saysThatThereIsNoServer() {
    String url = server.url();
    server.close();
    Ran run = Ran.with("load", "--server", url, "--retries", 0);
    assertEquals(3, run.code());
    assertEquals(
        "monograph-fhir: error: " + url + ": the server refuses connections", run.err().strip());
  }

  @Test
  void goesOnWhereAJournalBreaksOff() throws IOException {
    assertEquals(0, load("--max-entries", 9).code());
    Path journal = folder.resolve("journal.ndjson");
    List<String> lines = Files.readAllLines(journal);
    assertEquals(3, lines.size());
    Files.writeString(journal, lines.get(0) + "\n" + lines.get(1).substring(0, 100));

    Ran run = load("--max-entries", 9, "--resume");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("2 loaded, 1 skipped"), run.out());
    assertEquals(0, load("--max-entries", 9, "--resume").code());
    assertEquals(5, server.mischief().transactions());
    assertFalse(Files.readString(journal).contains("}{"));
    assertLoadedOnce();
  }

  private void assertLoadedOnce() {
    assertEquals(SEEDS, server.store().counts());
    server
        .store()
        .resources()
        .forEach((place, each) -> assertEquals("1", each.getMeta().getVersionId(), place));
  }

  private Ran load(Object... args) {
    List<Object> all = new ArrayList<>(List.of("load", "output", "--server", server.url()));
    all.addAll(List.of("--journal", folder.resolve("journal.ndjson")));
    all.addAll(List.of("--retries", 3, "--retry-wait", 0.05));
    for (int i = 0; i < args.length; i++) {
      int known = i + 1 < args.length ? all.indexOf(args[i]) : -1;
      if (known >= 0) {
        all.set(known + 1, args[++i]);
      } else {
        all.add(args[i]);
      }
    }
    return Ran.with(all.toArray());
  }
}
