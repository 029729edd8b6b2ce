package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** FHIR over plain HTTP and JSON: none of our own code, and none of HAPI's, looks at a server. */
final class FhirClient {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;

  FhirClient(String base) {
    this.base = base;
  }

  /** What stands at an address, given in full or from the base on, such as {@code metadata}. */
  JsonNode get(String address) {
    return sent(request(address).GET().build());
  }

  JsonNode post(String address, byte[] body) {
    return sent(request(address).POST(BodyPublishers.ofByteArray(body)).build());
  }

  /** The status alone, whatever it is. */
  int status(String address) {
    return exchange(request(address).GET().build()).statusCode();
  }

  /** The status alone of a transaction, whatever it is. */
  int statusOf(byte[] transaction) {
    return exchange(request("").POST(BodyPublishers.ofByteArray(transaction)).build()).statusCode();
  }

  /** All resources that a search finds, page by page. */
  List<JsonNode> search(String query) {
    List<JsonNode> found = new ArrayList<>();
    for (String next = query; next != null; ) {
      JsonNode page = get(next);
      page.path("entry").forEach(entry -> found.add(entry.path("resource")));
      next = null;
      for (JsonNode link : page.path("link")) {
        next = link.path("relation").asText().equals("next") ? link.path("url").asText() : next;
      }
    }
    return found;
  }

  private HttpRequest.Builder request(String address) {
    String full = address.startsWith("http") ? address : base + "/" + address;
    return HttpRequest.newBuilder(URI.create(full.replace("|", "%7C")))
        // HAPI answers a search that it has seen from memory.
        .header("Cache-Control", "no-cache")
        .header("Content-Type", "application/fhir+json");
  }

  private JsonNode sent(HttpRequest request) {
    HttpResponse<String> response = exchange(request);
    assertEquals(
        2, response.statusCode() / 100, () -> request + " " + response + "\n" + response.body());
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(request.toString(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
