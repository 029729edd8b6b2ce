package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.ResourceTree;

/** Reads MedicationKnowledge, and the addresses of the documents that it names. */
final class ConvertedDrugReader {

  private static final String NCI_DRUG = Canonical.codeSystem("nci-drug");

  private final Map<String, String> addresses = new HashMap<>();
  private final SortedMap<String, ConvertedDrug> drugs = new TreeMap<>();

  /** By its code of {@code nci-drug}. Of one that stands there twice the last counts. */
  static SortedMap<String, ConvertedDrug> read(List<JsonNode> entries) {
    ConvertedDrugReader reader = new ConvertedDrugReader();
    entries.forEach(reader::address);
    entries.stream().map(each -> each.path("resource")).forEach(reader::drug);
    return reader.drugs;
  }

  private void address(JsonNode entry) {
    JsonNode resource = entry.path("resource");
    String url = resource.at("/content/0/attachment/url").asText();
    if (ResourceTree.type(resource).equals("DocumentReference") && !url.isEmpty()) {
      addresses.put(entry.path("fullUrl").asText(), url);
      addresses.put("DocumentReference/" + resource.path("id").asText(), url);
    }
  }

  private void drug(JsonNode resource) {
    if (!ResourceTree.type(resource).equals("MedicationKnowledge")) {
      return;
    }
    Concept concept = Values.concept(resource.path("code"));
    concept.codings().stream()
        .filter(each -> each.system().equals(NCI_DRUG))
        .findFirst()
        .ifPresent(own -> drugs.put(own.code(), drug(own.code(), concept, resource)));
  }

  private ConvertedDrug drug(String slug, Concept concept, JsonNode resource) {
    List<JsonNode> statuses =
        ResourceTree.all(resource.path("regulatory"))
            .flatMap(each -> ResourceTree.extensions(each, "regulatory-status"))
            .toList();
    return new ConvertedDrug(
        slug,
        concept,
        products(resource),
        resource.at("/meta/source").asText(),
        day(resource),
        statuses.stream().flatMap(each -> Values.code(each, "status").stream()).toList(),
        statuses.stream()
            .flatMap(each -> Values.texts(each, "statement").stream())
            .filter(each -> !each.isEmpty())
            .toList(),
        label(resource),
        ResourceTree.all(resource.path("administrationGuidelines")).map(DrugUse::of).toList());
  }

  /** Contained, behind associatedMedication; an FDA application is an identifier and no code. */
  private static List<Coding> products(JsonNode resource) {
    return ResourceTree.all(resource.path("contained"))
        .filter(each -> ResourceTree.type(each).equals("Medication"))
        .flatMap(each -> Values.codings(each.path("code").path("coding")).stream())
        .distinct()
        .toList();
  }

  private static String day(JsonNode resource) {
    return ResourceTree.all(resource.path("extension"))
        .filter(each -> each.path("url").asText().endsWith("/artifact-date"))
        .map(each -> each.path("valueDateTime").asText())
        .findFirst()
        .orElse("");
  }

  private Optional<String> label(JsonNode resource) {
    return ResourceTree.all(resource.path("monograph"))
        .filter(each -> each.at("/type/coding/0/code").asText().equals("fda-label"))
        .map(each -> each.at("/source/reference").asText())
        .flatMap(each -> Stream.ofNullable(addresses.get(each)))
        .findFirst();
  }
}
