package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.chunk.CargoEntry;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.server.FhirServer;

/** Reads back what was sent, by the same search or id, and compares. */
final class Verifier {

  private final FhirServer server;
  private final Whereabouts whereabouts;

  Verifier(FhirServer server, Whereabouts whereabouts) {
    this.server = server;
    this.whereabouts = whereabouts;
  }

  Verification verify(Chunk chunk) throws IOException {
    ReadBack readBack = new ReadBack(server, whereabouts);
    // First where all of them are, as one may refer to a later one.
    for (CargoEntry entry : whereabouts.unknown(chunk.entries())) {
      readBack
          .read(chunk, entry)
          .ifPresent(
              found ->
                  whereabouts.add(
                      entry.fullUrl(),
                      chunk.request(entry).address(),
                      entry.type() + "/" + found.path("id").asText()));
    }
    if (!readBack.problems().isEmpty()) {
      return new Verification(0, 0, readBack.problems());
    }
    List<Diagnostic> different = new ArrayList<>();
    int same = 0;
    for (CargoEntry entry : chunk.entries()) {
      Optional<JsonNode> found = readBack.read(chunk, entry);
      if (found.isPresent()) {
        List<Difference> differences = compare(chunk, entry, found.get());
        differences.forEach(each -> different.add(different(entry, each)));
        same += differences.isEmpty() ? 1 : 0;
      }
    }
    different.addAll(readBack.problems());
    return new Verification(same, readBack.late(), different);
  }

  private List<Difference> compare(Chunk chunk, CargoEntry entry, JsonNode found)
      throws IOException {
    JsonNode sent = chunk.entry(entry).path("resource");
    return new Comparison(entry.type(), whereabouts::same).of(sent, found);
  }

  private static Diagnostic different(CargoEntry entry, Difference each) {
    return Diagnostic.error(
        entry.file(), entry.line(), "load.different", entry.label() + ": " + each);
  }
}
