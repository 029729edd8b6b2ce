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
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.terminology.Hierarchy;
import org.monographfhir.terminology.ResourceTree;

/** Collects what convert wrote, and what {@link #files} made of it. */
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
      if (FhirVersion.of(types(resource)) != FhirVersion.R4) {
        return Optional.of(
            Diagnostic.error(
                file,
                line,
                "cds.r5",
                "only resources of R4 are read, and these are of R5; take what convert --fhir r4"
                    + " makes of the pages"));
      }
      if (Values.type(resource).equals("Bundle")) {
        resource.path("entry").forEach(entries::add);
      } else {
        ObjectNode entry = mapper.createObjectNode();
        entry.set("resource", resource);
        entries.add(entry);
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(Diagnostic.error(file, line, "cds.not-fhir", e.getOriginalMessage()));
    }
  }

  private static List<String> types(JsonNode resource) {
    return Stream.concat(
            Stream.of(resource),
            ResourceTree.all(resource.path("entry")).map(entry -> entry.path("resource")))
        .map(Values::type)
        .toList();
  }

  /** What they say. */
  public Knowledge knowledge() {
    return new Knowledge(ConvertedDrugReader.read(entries), ConditionSets.of(entries));
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
    List<ConvertedDrug> drugs = List.copyOf(ConvertedDrugReader.read(entries).values());
    List<JsonNode> own =
        entries.stream()
            .filter(each -> KNOWN.contains(Values.type(each.path("resource"))))
            .toList();
    return new DecisionFiles(version, own, drugs, hierarchy);
  }
}
