package org.monographfhir.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.cds.ConvertedDrugs;
import org.monographfhir.cds.Evaluator;
import org.monographfhir.cds.MadeUp;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.Terminology;

/** The service, asked over HTTP; requests have the shape that the public sandbox sends. */
class HooksServerTest {

  private static final Path REQUESTS = MadeUp.FOLDER.resolve("requests");
  private static final ClientLimits LIMITS = new ClientLimits(50_000, 5, 4);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final List<String> LOG = Collections.synchronizedList(new ArrayList<>());

  private static HooksServer server;

  @BeforeAll
  static void start() throws IOException {
    HooksHandler handler =
        new HooksHandler(
            MadeUp.evaluator(),
            () -> MadeUp.DAY,
            Access.ANYBODY,
            Optional.of("https://sandbox.example.org"),
            LIMITS,
            (method, service, status) -> LOG.add(method + " " + service + " " + status));
    handler.warmUp();
    server = HooksServer.start("127.0.0.1", 0, handler, LIMITS);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Path> requests() throws IOException {
    try (Stream<Path> all = Files.list(REQUESTS)) {
      return all
          .filter(file -> !file.toString().endsWith(".answer.json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("requests")
  void answersAreThoseOfTheFiles(Path request) throws IOException, InterruptedException {
    JsonNode body = JSON.readTree(request.toFile());
    HttpResponse<String> response = post(service(body), body.toString());
    assertEquals(200, response.statusCode(), response.body());
    Path answer = Path.of(request.toString().replace(".json", ".answer.json"));
    if ("update".equals(System.getProperty("cases"))) {
      Files.writeString(answer, JSON.readTree(response.body()).toPrettyString() + "\n");
    }
    assertEquals(JSON.readTree(answer.toFile()), JSON.readTree(response.body()));
  }

  /** What CDS Hooks says of a card, and what we say of ours. */
  @ParameterizedTest
  @MethodSource("requests")
  void cardsAreCards(Path request) throws IOException, InterruptedException {
    JsonNode body = JSON.readTree(request.toFile());
    for (JsonNode card : JSON.readTree(post(service(body), body.toString()).body()).path("cards")) {
      assertTrue(card.path("summary").asText().length() <= 140, card::toString);
      assertTrue(List.of("info", "warning").contains(card.path("indicator").asText()));
      assertFalse(card.at("/source/label").asText().isEmpty());
      assertFalse(card.at("/source/url").asText().isEmpty());
      assertTrue(card.path("detail").asText().contains("Not medical advice"));
    }
  }

  @Test
  void saysWhatItOffers() throws IOException, InterruptedException {
    HttpResponse<String> response =
        CLIENT.send(HttpRequest.newBuilder(uri("/cds-services")).build(), BodyHandlers.ofString());
    JsonNode services = JSON.readTree(response.body()).path("services");
    assertEquals(
        List.of("patient-view", "order-select", "order-sign"), services.findValuesAsText("hook"));
    assertEquals(
        "Condition?patient={{context.patientId}}", services.at("/0/prefetch/conditions").asText());
    assertEquals(
        Optional.of("https://sandbox.example.org"),
        response.headers().firstValue("Access-Control-Allow-Origin"));
  }

  /** Each takes a good request, and puts one thing wrong. */
  @ParameterizedTest
  @CsvSource({
    "/hook, 'patient-view', 400, hook: this service is for order-sign",
    "/hookInstance, 'x', 400, hookInstance: must be a UUID",
    "/context, , 400, context: is needed",
    "/context/userId, ' ', 400, context.userId: must not be empty",
    "/context/userId, , 400, context.userId: is needed",
    "/context/patientId, 'secret-2', 400, prefetch.patient: is another patient than"
        + " context.patientId",
    "/context/draftOrders, , 400, context.draftOrders: is needed",
    "/context/draftOrders/resourceType, 'List', 400, context.draftOrders.resourceType: must be the"
        + " constant value 'Bundle'",
    "/context/draftOrders/entry, 'secret', 400, 'context.draftOrders.entry: string found, array"
        + " expected'",
    "/prefetch, , 412, prefetch: patient and conditions are needed",
    "/prefetch, 'secret', 400, 'prefetch: string found, [object, null] expected'",
    "/prefetch/patient, 'secret', 400, 'prefetch.patient: string found, [object, null]"
        + " expected'",
    "/prefetch/patient, , 412, prefetch.patient: is needed",
    "/prefetch/patient/resourceType, 'Group', 400, prefetch.patient: a Patient is needed",
    "/prefetch/conditions, , 412, prefetch.conditions: a Bundle of Condition is needed",
    "/prefetch/conditions/resourceType, 'Condition', 400, prefetch.conditions: a Bundle of"
        + " Condition is needed",
    "/prefetch/conditions/entry/0/resource/resourceType, 'Observation', 400,"
        + " prefetch.conditions: has a resource that is no Condition",
    "/prefetch/conditions/entry/0/resource/subject/reference, 'Patient/secret-3', 400,"
        + " prefetch.conditions: has a resource of another patient than context.patientId"
  })
  void whatIsWrongIsSaidWithoutValues(String at, String value, int status, String message)
      throws IOException, InterruptedException {
    JsonNode body = JSON.readTree(REQUESTS.resolve("order-sign-fits.json").toFile());
    int slash = at.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) body.at(at.substring(0, slash));
    if (value == null) {
      parent.remove(at.substring(slash + 1));
    } else {
      parent.put(at.substring(slash + 1), value);
    }
    HttpResponse<String> response = post("order-sign", body.toString());
    assertEquals(status, response.statusCode());
    assertEquals("{\"error\":\"" + message + "\"}\n", response.body());
    assertFalse((response.body() + LOG).contains("secret"), response.body());
  }

  @Test
  void limitsAreKept() throws IOException, InterruptedException {
    assertEquals(400, post("order-sign", "{").statusCode());
    assertEquals(400, post("order-sign", "[".repeat(20_000)).statusCode());
    assertEquals(400, post("order-sign", "").statusCode());
    assertEquals(413, post("order-sign", " ".repeat(50_001)).statusCode());
    assertEquals(404, post("nothing", "{}").statusCode());
    HttpRequest form =
        HttpRequest.newBuilder(uri("/cds-services/uses-order-sign"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("{}"))
            .build();
    assertEquals(415, CLIENT.send(form, BodyHandlers.ofString()).statusCode());
    HttpRequest get = HttpRequest.newBuilder(uri("/cds-services/uses-order-sign")).build();
    HttpResponse<String> wrongMethod = CLIENT.send(get, BodyHandlers.ofString());
    assertEquals(405, wrongMethod.statusCode());
    assertEquals(Optional.of("POST"), wrongMethod.headers().firstValue("Allow"));
  }

  /** With the drugs of the seeds, the request of the guide is answered with a card. */
  @Test
  void theRequestOfTheGuideIsAnswered() throws IOException, Refusal {
    String guide = Files.readString(Path.of("src/site/markdown/guides/cds-engines.md"));
    String request = guide.split("```json\n")[1].split("```")[0];
    ConvertedDrugs seeds = new ConvertedDrugs();
    seeds.add("bundle.json", 1, Files.readString(Path.of("output/bundle.json")));
    Evaluator evaluator = new Evaluator(seeds.knowledge(), Terminology.of(ConceptMap.EMPTY));
    JsonNode cards =
        new Cards(evaluator, () -> MadeUp.DAY).answer(Hook.ORDER_SIGN, JSON.readTree(request));
    assertEquals(
        List.of("Blinatumomab for B-cell acute lymphoblastic leukemia: cannot tell"),
        cards.findValuesAsText("summary"));
  }

  /** More at once than there are threads. */
  @Test
  void manyAtOnceAreAnswered() throws IOException {
    String body = Files.readString(REQUESTS.resolve("order-sign-fits.json"));
    List<CompletableFuture<HttpResponse<String>>> all =
        Stream.generate(
                () -> CLIENT.sendAsync(request("order-sign", body), BodyHandlers.ofString()))
            .limit(50)
            .toList();
    assertEquals(
        List.of(200), all.stream().map(each -> each.join().statusCode()).distinct().toList());
  }

  private static HttpResponse<String> post(String hook, String body)
      throws IOException, InterruptedException {
    return CLIENT.send(request(hook, body), BodyHandlers.ofString());
  }

  private static HttpRequest request(String hook, String body) {
    return HttpRequest.newBuilder(uri("/cds-services/uses-" + hook))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static String service(JsonNode body) {
    return body.path("hook").asText();
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
