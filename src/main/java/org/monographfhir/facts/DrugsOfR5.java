package org.monographfhir.facts;

import static org.monographfhir.facts.Nodes.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monographfhir.terminology.Hl7Extension;
import org.monographfhir.terminology.ResourceTree;

/**
 * Reads what resources of R5 say of a drug, and says it as R4 does. It reads elements; it knows
 * nothing of how they are written.
 */
public final class DrugsOfR5 {

  /** What a MedicationKnowledge of R4 does not have. */
  private static final List<String> NOT_IN_R4 =
      List.of(
          "identifier",
          "name",
          "_name",
          "author",
          "intendedJurisdiction",
          "indicationGuideline",
          "definitional");

  private static final Set<String> REFERRED_TO = Set.of("ClinicalUseDefinition", "Group");

  private final Map<String, JsonNode> byAddress = new HashMap<>();
  private final Map<String, JsonNode> authorizations = new LinkedHashMap<>();

  /**
   * @param entries of all Bundles of a state
   */
  public DrugsOfR5(List<JsonNode> entries) {
    for (JsonNode entry : entries) {
      JsonNode resource = entry.path("resource");
      String type = ResourceTree.type(resource);
      if (type.equals("RegulatedAuthorization")) {
        authorizations.put(Nodes.identifier(resource, "authorization"), resource);
      } else if (REFERRED_TO.contains(type)) {
        byAddress.put(entry.path("fullUrl").asText(), resource);
        byAddress.put(type + "/" + resource.path("id").asText(), resource);
        for (JsonNode each : resource.path("identifier")) {
          String token = each.path("system").asText() + "|" + each.path("value").asText();
          byAddress.put(type + "?identifier=" + token, resource);
        }
      }
    }
  }

  /** A MedicationKnowledge as R4 has it; one of R4 is what it was. */
  public JsonNode inR4(JsonNode drug) {
    if (NOT_IN_R4.stream().noneMatch(drug::has)) {
      return drug;
    }
    ObjectNode r4 = drug.deepCopy();
    r4.remove(NOT_IN_R4);
    if (r4.path("meta") instanceof ObjectNode meta) {
      meta.remove("profile");
    }
    for (JsonNode each : drug.path("identifier")) {
      r4.withArray("extension")
          .add(object("url", Hl7Extension.ARTIFACT_IDENTIFIER, "valueIdentifier", each));
    }
    if (drug.has("name")) {
      r4.set("synonym", drug.path("name"));
      r4.set("_synonym", drug.path("_name"));
    }
    for (JsonNode guideline : drug.path("indicationGuideline")) {
      r4.withArray("administrationGuidelines").add(guideline(guideline));
    }
    JsonNode of = authorizations.getOrDefault(slug(drug), MissingNode.getInstance());
    if (r4.at("/regulatory/0/extension/0/extension") instanceof ArrayNode status) {
      of.path("attachedDocument")
          .forEach(label -> status.add(object("url", "attachedDocument", "valueReference", label)));
    }
    return r4;
  }

  private static String slug(JsonNode drug) {
    return Nodes.identifier(drug, "nci-drug-monograph");
  }

  private JsonNode guideline(JsonNode guideline) {
    ObjectNode r4 = object();
    List<JsonNode> definitions =
        ResourceTree.all(guideline.path("indication"))
            .map(each -> found(each.path("reference")))
            .filter(JsonNode::isObject)
            .toList();
    if (!definitions.isEmpty()) {
      UseTree tree = new UseTree(definitions, authorizations, this::found);
      r4.withArray("extension").add(tree.clinicalUse()).add(tree.regulatoryStatus());
      r4.set("indicationCodeableConcept", tree.indication());
    }
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

  private JsonNode found(JsonNode reference) {
    String address = reference.path("reference").asText().replace("%7C", "|");
    return byAddress.getOrDefault(address, MissingNode.getInstance());
  }
}
