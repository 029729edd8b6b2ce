package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.cli.Ran;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Upsert;

/** A server that is loaded every night: what must hold of it, whichever it is. */
final class Nights {

  static final String HOME = "https://w3id.org/monograph-fhir/";

  private final FhirServer server;
  private final FhirClient client;
  private final Upsert upsert;
  private final String target;
  private final Path temp;
  private int night;

  /**
   * An empty server.
   *
   * @param upsert the one way in which it is loaded
   * @param target what the command line calls it
   * @param temp a folder of its own
   */
  Nights(FhirServer server, Upsert upsert, String target, Path temp) {
    this.server = server;
    this.client = server.client();
    this.upsert = upsert;
    this.target = target;
    this.temp = temp;
  }

  /** Adds our search parameters, as a user does before anything is loaded. */
  void teachSearchParameters() throws IOException {
    String folder = server.fhir() == FhirVersion.R4 ? "profiles" : "profiles-r5";
    for (Path file : files(folder, "SearchParameter-.*")) {
      client.post("SearchParameter", Files.readAllBytes(file));
    }
  }

  /** What the server holds after one more load. */
  ServerState after(PageFolder pages, Object... options) throws IOException {
    Path output = temp.resolve("night-" + night++);
    pages.convert(
        output,
        Stream.concat(
                Stream.of("--fhir", server.fhir(), "--target", target, "--upsert", upsert),
                Stream.of(options))
            .toArray());
    Ran ran =
        Ran.with(
            "load",
            output,
            "--server",
            server.base(),
            "--target",
            target,
            "--upsert",
            upsert,
            "--verify");
    assertEquals(0, ran.code(), ran.out() + ran.err());
    ServerState state = ServerState.of(client, server.fhir());
    assertEquals(List.of(), state.dangling());
    return state;
  }

  /** The queries of the guide have the answers that stand there. */
  void answersTheGuide() throws IOException {
    List<SearchGuide.Example> examples = SearchGuide.examples(server.fhir());
    assertEquals(
        examples, examples.stream().map(it -> SearchGuide.asked(client, it.query())).toList());
  }

  /** Each drug by what a reader of its page would look for. */
  void findEachDrug(PageFolder pages) {
    assertAll(
        () ->
            assertEquals(
                List.of("Dinutuximab", "Naxitamab-gqgk", "Vincristine Sulfate"),
                drugs("indication=http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl|C3270")),
        // The second condition of a use that has two.
        () ->
            assertEquals(
                List.of("Lisocabtagene Maraleucel"),
                drugs("indication=" + HOME + "CodeSystem/nci-cancer-term|407751")),
        () ->
            assertEquals(
                pages.drugs("\nFDA Approved\\s+Yes"),
                drugs("regulatory-status=" + HOME + "CodeSystem/regulatory-status|approved")),
        () ->
            assertEquals(
                pages.drugs("\\[FDA label[^]]*]\\(https://(?!\\S+/search\\.cfm)"),
                drugs("monograph-type=" + HOME + "CodeSystem/monograph-document-type|fda-label")),
        () ->
            assertEquals(
                pages.drugs("\nurl: \\S+/tovorafenib\n"),
                drugs("identifier=" + HOME + "sid/nci-drug-monograph|tovorafenib")));
  }

  /**
   * The kit for this server, sent to it: what a server that does not validate takes, it takes. The
   * good ones come first; after the others the server is not as it was.
   */
  void answersTheKitAsItsManifestSays() throws IOException {
    List<String> refused = new ArrayList<>();
    for (Path file : WrittenKit.of(target, upsert).answered("doesNotValidate", "2xx")) {
      int status = client.statusOf(Files.readAllBytes(file));
      if (status / 100 != 2) {
        refused.add(file.getFileName() + " " + status);
      }
    }
    assertEquals(List.of(), refused);
  }

  /** The names of the drugs that a search finds. */
  List<String> drugs(String query) {
    return client.search("MedicationKnowledge?" + query).stream()
        .map(Nights::name)
        .sorted()
        .toList();
  }

  /** Of a drug what it is called; of what R5 makes of it, its identifier. */
  static String name(JsonNode resource) {
    return resource.at("/code/text").asText(resource.at("/identifier/0/value").asText());
  }

  private static List<Path> files(String folder, String name) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
      assertTrue(!found.isEmpty(), folder + " has no " + name);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
