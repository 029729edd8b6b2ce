package org.monographfhir.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a Bundle says about one page: its MedicationKnowledge and the documents that it names. */
record DrugFacts(
    String name,
    List<String> brandNames,
    List<String> otherNames,
    String status,
    List<String> setIds,
    String ncitCode,
    String cdrId,
    List<String> medlinePlusIds,
    boolean investigational,
    boolean restricted,
    List<String> members,
    Set<String> relatedDrugs,
    List<BundleUse> uses) {

  private static final String NCIT = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl";

  /**
   * Reads a MedicationKnowledge.
   *
   * @param byReference the resources of its Bundle
   */
  static DrugFacts of(JsonNode drug, Map<String, JsonNode> byReference) {
    List<BundleUse> uses = new ArrayList<>();
    drug.path("administrationGuidelines").forEach(g -> uses.add(BundleUse.of(g)));
    Identifiers ids = Identifiers.of(drug, byReference);
    return new DrugFacts(
        PlainWords.plain(drug.path("code").path("text")),
        names(drug, "us-brand-name"),
        names(drug, "other-name"),
        status(drug),
        ids.setIds(),
        ncitCode(drug),
        ids.first("nci-cdr"),
        ids.sorted("medlineplus-drug"),
        !Extensions.all(drug, "investigational-use").isEmpty(),
        !drug.path("monitoringProgram").isEmpty(),
        members(drug),
        relatedDrugs(drug),
        uses);
  }

  private static List<String> names(JsonNode drug, String type) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < drug.path("synonym").size(); i++) {
      JsonNode kind = Extensions.value(drug.path("_synonym").path(i), "drug-name-type");
      if (type.equals(Extensions.code(kind))) {
        names.add(drug.path("synonym").path(i).asText());
      }
    }
    return names;
  }

  private static String status(JsonNode drug) {
    for (JsonNode regulatory : drug.path("regulatory")) {
      for (JsonNode status : Extensions.all(regulatory, "regulatory-status")) {
        return Extensions.code(Extensions.value(status, "status"));
      }
    }
    return null;
  }

  private static String ncitCode(JsonNode drug) {
    for (JsonNode coding : drug.path("code").path("coding")) {
      if (coding.path("system").asText().equals(NCIT)) {
        return coding.path("code").asText();
      }
    }
    return null;
  }

  private static boolean isMember(JsonNode related) {
    return "component".equals(Extensions.code(related.path("type")));
  }

  /** "letter = name", in table order. */
  private static List<String> members(JsonNode drug) {
    List<String> members = new ArrayList<>();
    for (JsonNode related : drug.path("relatedMedicationKnowledge")) {
      if (isMember(related)) {
        String letter = Extensions.value(related, "letter").asText("");
        String name = PlainWords.plain(related.path("reference").path(0).path("display"));
        members.add(PlainWords.plain(letter) + " = " + name);
      }
    }
    return members;
  }

  private static Set<String> relatedDrugs(JsonNode drug) {
    Set<String> slugs = new TreeSet<>();
    for (JsonNode related : drug.path("relatedMedicationKnowledge")) {
      if (!isMember(related)) {
        related
            .path("reference")
            .forEach(r -> slugs.add(r.path("identifier").path("value").asText()));
      }
    }
    return slugs;
  }
}
