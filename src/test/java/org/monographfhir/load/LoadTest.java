package org.monographfhir.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.MedicationKnowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monographfhir.cli.Ran;
import org.monographfhir.load.light.LightServer;
import org.monographfhir.load.light.Mischief;

/** The loader against a server that keeps what it is sent. */
class LoadTest {

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
  void sendsNoR5ToAServerOfR4() throws IOException {
    Path r5 = folder.resolve("r5");
    assertEquals(0, Ran.with("convert", "seeds", "--fhir", "r5", "-o", r5).code());
    Ran run = load(r5.toString());
    assertEquals(1, run.code(), run.out());
    assertTrue(
        run.err().contains("[load.fhir-version] the server speaks FHIR 4.0.1, not 5.0"), run.err());
    assertEquals(Map.of(), server.store().counts());
  }

  @Test
  void loadsTheSeedsTwice() throws IOException {
    Ran first = load("output", "--verify");
    assertEquals(0, first.code(), first.err());
    assertEquals("", first.err());
    assertTrue(first.out().contains("loaded bundle.json: 21 created"), first.out());
    assertEquals(SEEDS, server.store().counts());

    Ran second = load("output", "--verify");
    assertEquals(0, second.code(), second.err());
    assertTrue(second.out().contains("0 created, 0 updated, 21 unchanged"), second.out());
    assertEquals(SEEDS, server.store().counts());
  }

  /** Each size that a known server has, and the smallest that can work. */
  @ParameterizedTest
  @ValueSource(ints = {6, 8, 9, 15, 50, 160, 500})
  void keepsALimitAndCutsNoMonograph(int entries) {
    Ran run = load("output", "--max-entries", entries, "--verify");
    assertEquals(0, run.code(), run.err());
    assertEquals(SEEDS, server.store().counts());
    Ran again = load("output", "--max-entries", entries);
    assertTrue(again.out().matches("(?s).*\\nall +0 +0 +\\d+ +0\\R.*"), again.out());
    assertEquals(0, load("output", "--max-entries", entries, "--resume").code());
  }

  @Test
  void saysWhichMonographIsTooLarge() {
    Ran run = load("output", "--max-entries", 5);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("[chunk.too-large] Dinutuximab has 6 entries"), run.err());
    assertEquals(List.of(), server.mischief().seen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "create", "conditional"})
  void loadsInEachMode(String mode) {
    for (int size : new int[] {100, 9, 8}) {
      Ran run = load("output", "--upsert", mode, "--max-entries", size, "--verify");
      assertEquals(0, run.code(), run.err());
    }
    assertEquals(SEEDS, server.store().counts());
    boolean ours = server.store().resources().keySet().stream().allMatch(k -> k.contains("/m-"));
    assertEquals(mode.equals("id"), ours);
  }

  @Test
  void whatWasWrittenWithIdsIsLoadedWithIds() {
    Path ids = folder.resolve("ids");
    assertEquals(0, Ran.with("convert", "-o", ids, "--upsert", "id", "-q").code());
    Ran run = load(ids, "--upsert", "conditional");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("[chunk.upsert] written with --upsert id;"), run.err());
    assertEquals(0, load(ids, "--verify").code());
    assertEquals(SEEDS, server.store().counts());
  }

  @Test
  void loadsSeveralAtATime() {
    Ran run = load("output", "--parallel", 3, "--max-entries", 9, "--verify");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("transactions: 4 loaded"), run.out());
    assertEquals(SEEDS, server.store().counts());
  }

  @Test
  void loadsWhatConvertCutAsItIs() {
    Path cut = folder.resolve("cut");
    Ran.with("convert", "-o", cut, "--target", "medplum", "-q");
    Ran run = load(cut, "--target", "medplum", "--verify");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("loaded bundle-0001.json: "), run.out());
    Ran several = load(cut, "--parallel", 2, "--verify");
    assertEquals(0, several.code(), several.err());
    assertEquals(SEEDS, server.store().counts());
  }

  @Test
  void convertsAndLoads() {
    Ran run = Ran.with("convert", "-o", folder.resolve("new"), "--load", server.url(), "--verify");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("loaded bundle.json: 21 created"), run.out());
    Ran unclear = Ran.with("convert", "-o", folder.resolve("new"), "--verify");
    assertEquals(2, unclear.code());
    assertTrue(unclear.err().contains("--verify needs --load"), unclear.err());
  }

  @Test
  void seesANewVersionWithoutBeingTold() {
    server.store().alwaysNewVersion();
    assertEquals(0, load("output").code());
    server.store().age(Duration.ofMinutes(1));
    Ran second = load("output");
    assertTrue(second.out().contains("0 created, 18 updated, 3 unchanged"), second.out());
  }

  @Test
  void findsWhatSomebodyChangedOnTheServer() {
    assertEquals(0, load("output").code());
    MedicationKnowledge drug =
        server.store().resources().values().stream()
            .filter(MedicationKnowledge.class::isInstance)
            .map(MedicationKnowledge.class::cast)
            .findFirst()
            .orElseThrow();
    drug.getSynonym().get(0).setValue("Somethingelse");
    drug.addMonograph();
    Ran run = load("output", "--resume", "--verify");
    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("MedicationKnowledge.synonym[0]: sent \"Unituxin\", found \"Somethinge"),
        run.err());
    assertTrue(run.out().contains("transactions: 0 loaded, 1 skipped"), run.out());
  }

  /** Large servers answer a search with pages of which some are empty. */
  @Test
  void followsToTheNextPageOfASearch() {
    String url = server.url();
    String page =
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{\"relation\":\"next\","
            + "\"url\":\"%s\"}]}";
    server
        .mischief()
        .always(
            (request, response, chain) -> {
              String query = request.getQueryString();
              if (query == null || query.contains("_format")) {
                chain.doFilter(request, response);
              } else {
                String next =
                    url.replaceFirst("localhost(.*)/fhir", "inside$1")
                        + request.getRequestURI()
                        + "?"
                        + query;
                Mischief.answer(
                        200, "application/fhir+json", page.formatted(next + "&_format=json"))
                    .play(request, response, chain);
              }
            });
    Ran run = load("output", "--verify");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().contains("verified: 21 resources are on the server as they were sent, no diff"),
        run.out());
    assertFalse(run.out().contains("no search finds"), run.out());
    Ran other = load("output", "--upsert", "id", "--dry-run");
    assertTrue(other.err().contains("[load.other-mode] Dinutuximab"), other.err());
  }

  /** An index can be late; the server has said where the resources are. */
  @Test
  void readsWhatNoSearchFindsYet() throws IOException {
    String empty = "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}";
    server
        .mischief()
        .always(
            (request, response, chain) -> {
              if (request.getQueryString() == null) {
                chain.doFilter(request, response);
              } else {
                Mischief.answer(200, "application/fhir+json", empty).play(request, response, chain);
              }
            });
    Path report = folder.resolve("report.json");
    Ran run = load("output", "--verify", "--report", report);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("no difference; 21 of them no search finds yet"), run.out());
    JsonNode summary = new ObjectMapper().readTree(report.toFile()).path("summary");
    assertEquals(21, summary.path("verified").asInt());
    assertEquals(21, summary.path("late").asInt());
  }

  @Test
  void warnsBeforeItLoadsByIdWhatWasLoadedByCondition() {
    assertEquals(0, load("output").code());
    Ran run = load("output", "--upsert", "id", "--dry-run");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("warning: [load.other-mode] Dinutuximab is on the s"), run.err());
    assertEquals("", load("output", "--dry-run").err());
  }

  /** No server can do it, and some do half of it. */
  @Test
  void findsTwoEntriesWithOneCondition() throws IOException {
    String bundle = Files.readString(Path.of("output/bundle.json"));
    Path file = folder.resolve("twice.json");
    Files.writeString(file, bundle.replace("organization%7Cfda", "organization%7Cnci"));
    Ran run = load(file);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("[chunk.same-condition] Organization?identifier="), run.err());
    assertEquals(0, server.mischief().transactions());
  }

  @Test
  void findsWhatIsThereTwiceOrNotAtAll() {
    assertEquals(0, load("output").code());
    String two =
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":{}},"
            + "{\"resource\":{}}]}";
    server
        .mischief()
        .always(
            (request, response, chain) -> {
              if (request.getRequestURI().endsWith("/Organization")) {
                Mischief.answer(200, "application/fhir+json", two).play(request, response, chain);
              } else if (request.getRequestURI().endsWith("/Provenance")) {
                Mischief.answer(404, "text/plain", "gone").play(request, response, chain);
              } else {
                chain.doFilter(request, response);
              }
            });
    Ran run = load("output", "--resume", "--verify");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("[load.doubled] Organization?identifier="), run.err());
    assertTrue(run.err().contains("cannot be read back: 404 gone"), run.err());
  }

  @Test
  void saysWhatTheServerCannotDoBeforeAnythingIsSent() {
    server.says(
        statement ->
            statement
                .getRestFirstRep()
                .getResource()
                .forEach(resource -> resource.setConditionalUpdate(false)));
    Ran run = load("output");
    assertEquals(1, run.code());
    assertTrue(
        run.err()
            .contains(
                "[load.no-upsert] the server does not say that it takes a PUT to a search"
                    + " (conditionalUpdate) of DocumentReference, MedicationKnowledge,"
                    + " Organization; what would work is --upsert id or --upsert create"),
        run.err());
    assertTrue(run.err().contains("nothing was sent; --ignore-metadata"), run.err());
    assertEquals(0, server.mischief().transactions());
    assertEquals(0, load("output", "--ignore-metadata").code());
  }

  @Test
  void saysThatTheServerIsOfAnotherKind() {
    server.says(
        statement -> {
          statement.setFhirVersion(FHIRVersion._5_0_0).getRestFirstRep().getInteraction().clear();
          statement
              .getRestFirstRep()
              .getResource()
              .removeIf(resource -> resource.getType().equals("MedicationKnowledge"));
        });
    Ran run = load("output");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("[load.fhir-version] the server speaks FHIR 5.0.0"), run.err());
    assertTrue(run.err().contains("[load.no-transaction]"), run.err());
    assertTrue(run.err().contains("does not say that it keeps MedicationKnowledge"), run.err());
    assertEquals(0, server.mischief().transactions());
  }

  @Test
  void saysThatItIsNoFhirServer() {
    server.mischief().always(Mischief.answer(404, "text/html", "<h1>No such page</h1>"));
    Ran run = load("output");
    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("[load.no-metadata] no CapabilityStatement, but a page in HTML: 404 No"),
        run.err());
  }

  @Test
  void aDryRunSendsNothing() {
    Ran run = load("output", "--dry-run", "--max-entries", 9);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("chunk-0003: 9 entries (4 DocumentReference by"), run.out());
    assertTrue(run.out().contains("3 transactions, 27 entries"), run.out());
    assertEquals(0, server.mischief().transactions());
    assertFalse(Files.exists(folder.resolve("journal.ndjson")));
  }

  @Test
  void aFileThatWasChangedIsNotSent() throws IOException {
    Path copy = folder.resolve("copy");
    Ran.with("convert", "-o", copy, "-q");
    Path bundle = copy.resolve("bundle.json");
    Files.writeString(bundle, Files.readString(bundle) + " ");
    Ran run = load(copy);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("bundle.json has been changed since convert wrote"), run.err());
    assertEquals(List.of(), server.mischief().seen());
    // Who names the file itself knows what it is.
    assertEquals(0, load(bundle).code());
  }

  @Test
  void whatIsNotSafeToSendTwiceIsNotSent() throws IOException {
    Path file = folder.resolve("unsafe.json");
    Files.writeString(
        file,
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[\n"
            + "{\"fullUrl\":\"urn:uuid:1\",\"resource\":{\"resourceType\":\"Patient\"},"
            + "\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}]}");
    Ran run = load(file);
    assertEquals(1, run.code());
    assertTrue(
        run.err().startsWith(file + ":2: error: [chunk.entry] Patient: POST Patient"), run.err());
    Files.writeString(file, "{\"resourceType\":\"Patient\"}");
    assertTrue(load(file).err().contains("[chunk.not-transaction]"));
    Files.writeString(file, "{\"resourceType\":");
    assertTrue(load(file).err().contains("[chunk.not-json]"));
    assertEquals(1, load(Files.createDirectory(folder.resolve("empty"))).code());
    assertEquals(2, load(folder.resolve("nowhere")).code());
  }

  @Test
  void reportsEachEntry() throws IOException {
    Path report = folder.resolve("report.json");
    assertEquals(0, load("output", "--report", report, "-q").code());
    JsonNode json = new ObjectMapper().readTree(report.toFile());
    assertEquals(21, json.path("summary").path("created").asInt());
    JsonNode entry = json.path("chunks").path(0).path("entries").path(0);
    assertEquals("created", entry.path("state").asText());
    assertEquals("Organization/1000", entry.path("location").asText());
  }

  private Ran load(Object... args) {
    List<Object> all = new ArrayList<>(List.of("load"));
    all.addAll(List.of(args));
    all.addAll(List.of("--server", server.url(), "--journal", folder.resolve("journal.ndjson")));
    all.addAll(List.of("--retries", 0));
    return Ran.with(all.toArray());
  }
}
