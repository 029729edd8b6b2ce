package org.monographfhir.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.terminology.ResourceTree;

/** Collects the entries of one state from the texts that hold it. */
public final class Resources {

  private final ObjectMapper mapper = new ObjectMapper();
  private final List<JsonNode> entries = new ArrayList<>();

  /** Adds a Bundle's entries, or a resource that is alone. Says why where it is neither. */
  public Optional<Diagnostic> add(String file, int line, String json) {
    try {
      JsonNode resource = mapper.readTree(json);
      if (ResourceTree.type(resource).isEmpty()) {
        return Optional.of(
            Diagnostic.error(file, line, "change.not-fhir", "there is no FHIR resource"));
      }
      if (ResourceTree.type(resource).equals("Bundle")) {
        resource.path("entry").forEach(entries::add);
      } else {
        ObjectNode entry = mapper.createObjectNode();
        entry.set("resource", resource);
        entries.add(entry);
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(Diagnostic.error(file, line, "change.not-fhir", e.getOriginalMessage()));
    }
  }

  /** Which pages of a list are new, gone or renamed against this state. */
  public List<Change> to(List<ListedPage> pages) {
    return PageChanges.between(DrugReader.read(entries).values(), pages);
  }

  /** The changes from this state to another. */
  public List<Change> to(Resources after) {
    return Changes.between(entries, after.entries);
  }
}
