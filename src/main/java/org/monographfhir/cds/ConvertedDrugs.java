package org.monographfhir.cds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.facts.DocumentOfR5;
import org.monographfhir.facts.DrugsOfR5;
import org.monographfhir.terminology.Hierarchy;
import org.monographfhir.terminology.ResourceTree;

/** Collects what convert wrote, of R4 or R5, and what {@link #files} made of it. */
public final class ConvertedDrugs {

  private static final List<String> KNOWN = List.of("MedicationKnowledge", "DocumentReference");

  private final ObjectMapper mapper = new ObjectMapper();
  private final List<JsonNode> entries = new ArrayList<>();

  /** Adds a Bundle's entries, or a resource that is alone. Says why where it is neither. */
  public Optional<Diagnostic> add(String file, int line, String json) {
    try {
      JsonNode resource = mapper.readTree(json);
      if (!resource.path("resourceType").isTextual()) {
        return Optional.of(
            Diagnostic.error(file, line, "cds.not-fhir", "there is no FHIR resource"));
      }
      if (ResourceTree.type(resource).equals("Bundle")) {
        resource.path("entry").forEach(entries::add);
      } else {
        entries.add(entry(resource));
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(Diagnostic.error(file, line, "cds.not-fhir", e.getOriginalMessage()));
    }
  }

  private ObjectNode entry(JsonNode resource) {
    ObjectNode entry = mapper.createObjectNode();
    entry.set("resource", resource);
    return entry;
  }

  /** Questions are asked of R4; what R5 says is said as R4 does. */
  private List<JsonNode> inR4() {
    DrugsOfR5 drugs = new DrugsOfR5(entries);
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode each : entries) {
      JsonNode resource = each.path("resource");
      ObjectNode entry =
          switch (ResourceTree.type(resource)) {
            case "MedicationKnowledge" -> entry(drugs.inR4(resource));
            case "DocumentReference" -> entry(DocumentOfR5.inR4(resource));
            default -> entry(resource);
          };
      if (each.has("fullUrl")) {
        entry.set("fullUrl", each.path("fullUrl"));
      }
      all.add(entry);
    }
    return all;
  }

  /** What they say. */
  public Knowledge knowledge() {
    List<JsonNode> read = inR4();
    return new Knowledge(ConvertedDrugReader.read(read), ConditionSets.of(read));
  }

  /**
   * The files for other programs: the content of each, by its name.
   *
   * @param version of this program
   * @param hierarchy what makes conditions narrower
   */
  public SortedMap<String, byte[]> files(String version, Hierarchy hierarchy) {
    return new TreeMap<>(decisionFiles(version, hierarchy).files());
  }

  /** The resources among them, as JSON. */
  public List<String> resources(String version, Hierarchy hierarchy) {
    return decisionFiles(version, hierarchy).resources().stream().map(JsonNode::toString).toList();
  }

  private DecisionFiles decisionFiles(String version, Hierarchy hierarchy) {
    List<JsonNode> read = inR4();
    List<ConvertedDrug> drugs = List.copyOf(ConvertedDrugReader.read(read).values());
    List<JsonNode> own =
        read.stream()
            .filter(each -> KNOWN.contains(ResourceTree.type(each.path("resource"))))
            .toList();
    return new DecisionFiles(version, own, drugs, hierarchy);
  }
}
