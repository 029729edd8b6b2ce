package org.monographfhir.reading.r5;

import static org.monographfhir.reading.r5.Nodes.all;
import static org.monographfhir.reading.r5.Nodes.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what a Bundle of R5 says of a drug, and says it as R4 does: then what reads R4 reads R5
 * too, and the two can be compared. It reads elements; it knows nothing of how they are written.
 */
public final class R5Facts {

  private final Map<String, JsonNode> byReference = new LinkedHashMap<>();
  private final Map<String, JsonNode> authorizations = new LinkedHashMap<>();
  private final List<JsonNode> drugs = new ArrayList<>();

  public R5Facts(JsonNode bundle) {
    for (JsonNode entry : bundle.path("entry")) {
      JsonNode resource = entry.path("resource");
      byReference.put(entry.path("fullUrl").asText(), resource);
      switch (resource.path("resourceType").asText()) {
        case "MedicationKnowledge" -> drugs.add(resource);
        case "RegulatedAuthorization" ->
            authorizations.put(Nodes.identifier(resource, "authorization"), resource);
        default -> {}
      }
    }
    byReference.values().forEach(this::resolve);
    byReference.values().forEach(R5Facts::master);
  }

  /** The identifier of a version of the page's text has an element of its own in R4. */
  private static void master(JsonNode resource) {
    if (!Nodes.identifier(resource, "nci-drug-monograph").isEmpty()) {
      resource
          .path("identifier")
          .forEach(
              each -> {
                if (each.path("value").asText().startsWith("urn:uuid:")) {
                  ((ObjectNode) resource).set("masterIdentifier", each);
                }
              });
      var others = ((ArrayNode) resource.path("identifier")).elements();
      while (others.hasNext()) {
        if (others.next().path("value").asText().startsWith("urn:uuid:")) {
          others.remove();
        }
      }
    }
  }

  /** Puts the Groups of a use where they are referred to. */
  private void resolve(JsonNode resource) {
    if (resource.path("resourceType").asText().equals("ClinicalUseDefinition")) {
      resource
          .path("population")
          .forEach(
              each ->
                  ((ObjectNode) each)
                      .set("resolved", byReference.get(each.path("reference").asText())));
    }
  }

  /** The drugs as R4 has them, by page. */
  public Map<String, JsonNode> drugs() {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    drugs.forEach(each -> found.put(each.path("meta").path("source").asText(), drug(each)));
    return found;
  }

  /** The resources, by what a drug refers to them by. */
  public Map<String, JsonNode> byReference() {
    return byReference;
  }

  private JsonNode drug(JsonNode drug) {
    ObjectNode r4 = drug.deepCopy();
    r4.remove(
        List.of(
            "identifier",
            "name",
            "_name",
            "author",
            "intendedJurisdiction",
            "indicationGuideline",
            "definitional"));
    ArrayNode identifiers = r4.withArray("extension");
    drug.path("identifier")
        .forEach(
            each ->
                identifiers.add(
                    object(
                        "url",
                        "http://hl7.org/fhir/StructureDefinition/artifact-identifier",
                        "valueIdentifier",
                        each)));
    if (drug.has("name")) {
      r4.set("synonym", drug.path("name"));
      r4.set("_synonym", drug.path("_name"));
    }
    String slug = Nodes.identifier(drug, "nci-drug-monograph");
    for (JsonNode guideline : drug.path("indicationGuideline")) {
      r4.withArray("administrationGuidelines").add(guideline(guideline, slug));
    }
    JsonNode of = authorizations.getOrDefault(slug, object());
    for (JsonNode label : of.path("attachedDocument")) {
      ((ArrayNode) r4.at("/regulatory/0/extension/0/extension"))
          .add(object("url", "attachedDocument", "valueReference", label));
    }
    return r4;
  }

  private JsonNode guideline(JsonNode guideline, String slug) {
    ObjectNode r4 = object();
    List<JsonNode> definitions = new ArrayList<>();
    guideline
        .path("indication")
        .forEach(
            each ->
                definitions.add(
                    byReference.get(each.path("reference").path("reference").asText())));
    UseTree tree = new UseTree(definitions, authorizations, slug);
    r4.withArray("extension").add(tree.clinicalUse()).add(tree.regulatoryStatus());
    r4.set("indicationCodeableConcept", tree.indication());
    for (JsonNode dosing : guideline.path("dosingGuideline")) {
      for (JsonNode each : dosing.path("patientCharacteristic")) {
        ObjectNode characteristic = object();
        characteristic.set("characteristicCodeableConcept", each.path("type"));
        characteristic.withArray("value").add(each.at("/valueCodeableConcept/text"));
        r4.withArray("patientCharacteristics").add(characteristic);
      }
    }
    return r4;
  }

  static JsonNode account(JsonNode definition) {
    return all(definition, "use-account").get(0);
  }
}
