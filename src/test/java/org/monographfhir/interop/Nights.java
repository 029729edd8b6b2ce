package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.target.Upsert;

/** A server that is loaded every night: what must hold of it, whichever it is. */
final class Nights {

  static final String HOME = "https://w3id.org/monograph-fhir/";

  private final FhirServer server;
  private final FhirClient client;
  private final Upsert upsert;
  private final int maxEntries;
  private final Path temp;
  private int night;

  /**
   * An empty server.
   *
   * @param upsert the one way in which it is loaded
   * @param maxEntries what it takes in one transaction
   * @param temp a folder of its own
   */
  Nights(FhirServer server, Upsert upsert, int maxEntries, Path temp) {
    this.server = server;
    this.client = server.client();
    this.upsert = upsert;
    this.maxEntries = maxEntries;
    this.temp = temp;
  }

  /** Adds our search parameters, as a user does before anything is loaded. */
  void teachSearchParameters() throws IOException {
    for (Path file : files("profiles", "SearchParameter-.*")) {
      client.post("SearchParameter", Files.readAllBytes(file));
    }
  }

  /** What the server holds after one more load. */
  ServerState after(Pages pages) throws IOException {
    Path output = temp.resolve("night-" + night++);
    pages.convert(output);
    for (Path bundle : files(output.toString(), "bundle.*")) {
      client.post("", Files.readAllBytes(bundle));
    }
    ServerState state = ServerState.of(client);
    assertEquals(List.of(), state.dangling());
    return state;
  }

  /** The queries of the guide, answered by the server. */
  List<SearchGuide.Example> askedAsInTheGuide() throws IOException {
    return SearchGuide.examples().stream()
        .map(example -> SearchGuide.asked(client, example.query()))
        .toList();
  }

  /** Each drug by what a reader of its page would look for. */
  void findEachDrug(Pages pages) {
    assertAll(
        () ->
            assertEquals(
                List.of("Dinutuximab", "Naxitamab-gqgk", "Vincristine Sulfate"),
                drugs("indication=http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl|C3270")),
        () ->
            assertEquals(
                pages.drugs("\nFDA Approved\\s+Yes"),
                drugs("regulatory-status=" + HOME + "CodeSystem/regulatory-status|approved")),
        () ->
            assertEquals(
                pages.drugs("]\\(https://dailymed"),
                drugs("monograph-type=" + HOME + "CodeSystem/monograph-document-type|fda-label")),
        () ->
            assertEquals(
                pages.drugs("\nurl: \\S+/tovorafenib\n"),
                drugs("identifier=" + HOME + "sid/nci-drug-monograph|tovorafenib")));
  }

  private List<String> drugs(String query) {
    return client.search("MedicationKnowledge?" + query).stream()
        .map(Nights::name)
        .sorted()
        .toList();
  }

  static String name(JsonNode drug) {
    return drug.path("code").path("text").asText();
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
