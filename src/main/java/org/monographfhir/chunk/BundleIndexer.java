package org.monographfhir.chunk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** Reads a Bundle once from its first byte to its last, and keeps where its entries are. */
final class BundleIndexer {

  private final BundleFile file;
  private final List<CargoEntry> entries = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private String resourceType = "";
  private String type = "";

  private BundleIndexer(BundleFile file) {
    this.file = file;
  }

  static Outcome<List<CargoEntry>> read(BundleFile file) throws IOException {
    return new BundleIndexer(file).read();
  }

  private Outcome<List<CargoEntry>> read() throws IOException {
    try (InputStream in = Files.newInputStream(file.path());
        JsonParser json = Trees.MAPPER.createParser(in)) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        fields(json);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      return Outcome.none(error(line, "chunk.not-json", "not JSON: " + e.getOriginalMessage()));
    }
    if (!resourceType.equals("Bundle") || !type.equals("transaction")) {
      problems.add(
          error(1, "chunk.not-transaction", "not a FHIR Bundle of type transaction in JSON"));
    }
    boolean bad = !problems.isEmpty();
    return new Outcome<>(bad ? Optional.empty() : Optional.of(entries), problems);
  }

  private void fields(JsonParser json) throws IOException {
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "resourceType" -> resourceType = json.getValueAsString("");
        case "type" -> type = json.getValueAsString("");
        case "entry" -> entries(json);
        default -> json.skipChildren();
      }
    }
  }

  private void entries(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      long start = json.currentTokenLocation().getByteOffset();
      int line = json.currentTokenLocation().getLineNr();
      JsonNode entry = Trees.MAPPER.readTree(json);
      int length = (int) (json.currentLocation().getByteOffset() - start);
      EntryFacts facts = new EntryFacts(entry);
      facts
          .at(new Place(file, line, start, length))
          .ifPresentOrElse(entries::add, () -> problems.add(error(line, facts)));
    }
  }

  private Diagnostic error(int line, EntryFacts facts) {
    return error(line, "chunk.entry", facts.problem());
  }

  private Diagnostic error(int line, String code, String message) {
    return Diagnostic.error(file.name(), line, code, message);
  }
}
