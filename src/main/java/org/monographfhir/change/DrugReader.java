package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.monographfhir.facts.DrugsOfR5;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.ResourceTree;

/** Reads all MedicationKnowledge of a state, and the documents that they name. */
final class DrugReader {

  private DrugReader() {}

  /** By identity. Of one drug that stands there twice the last counts, as on a server. */
  static Map<String, Drug> read(List<JsonNode> entries) {
    Documents documents = new Documents(entries);
    DrugsOfR5 r5 = new DrugsOfR5(entries);
    Map<String, Drug> drugs = new TreeMap<>();
    for (JsonNode entry : entries) {
      JsonNode resource = entry.path("resource");
      if (ResourceTree.type(resource).equals("MedicationKnowledge")) {
        Drug drug = drug(entry.path("fullUrl").asText(), r5.inR4(resource), documents);
        drugs.put(drug.slug(), drug);
      }
    }
    return drugs;
  }

  private static Drug drug(String fullUrl, JsonNode resource, Documents documents) {
    JsonNode code = resource.path("code");
    List<Item> items = new ArrayList<>(DrugItems.of(resource));
    items.addAll(documents.links(resource));
    return new Drug(
        ResourceTree.code(code, Canonical.codeSystem("nci-drug")).orElse(ResourceTree.words(code)),
        fullUrl,
        ResourceTree.words(code),
        items,
        ResourceTree.all(resource.path("administrationGuidelines"))
            .map(ClinicalUseReader::read)
            .toList(),
        documents.text(resource));
  }
}
