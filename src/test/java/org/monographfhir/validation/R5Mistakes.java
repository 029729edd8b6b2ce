package org.monographfhir.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The seeds in R5 with one mistake each. */
public final class R5Mistakes {

  /** Without one. */
  public static final Path SEEDS = Path.of("src/test/resources/r5/seeds.bundle.json");

  private R5Mistakes() {}

  /** The Bundles, by what is wrong. */
  public static Map<String, String> all() throws IOException {
    JsonNode seeds = new ObjectMapper().readTree(SEEDS.toFile());
    Map<String, String> broken = new LinkedHashMap<>();
    changes()
        .forEach(
            (what, change) -> {
              JsonNode bundle = seeds.deepCopy();
              change.accept(bundle);
              if (bundle.equals(seeds)) {
                throw new AssertionError("no mistake: " + what);
              }
              broken.put(what, bundle.toPrettyString());
            });
    return broken;
  }

  private static Map<String, Consumer<JsonNode>> changes() {
    Map<String, Consumer<JsonNode>> mistakes = new LinkedHashMap<>();
    mistakes.put(
        "combinationMethod",
        b -> ((ObjectNode) first(b, "Group")).put("combinationMethod", "any-of"));
    mistakes.put("no membership", b -> ((ObjectNode) first(b, "Group")).remove("membership"));
    mistakes.put("members", b -> ((ObjectNode) first(b, "Group")).put("membership", "enumerated"));
    mistakes.put(
        "no exclude",
        b -> ((ObjectNode) first(b, "Group").at("/characteristic/0")).remove("exclude"));
    mistakes.put(
        "a Range without a system",
        b ->
            b.findParents("valueRange").stream()
                .map(each -> each.at("/valueRange/low"))
                .forEach(low -> ((ObjectNode) low).remove("system")));
    mistakes.put("a contraindication", b -> ((ObjectNode) use(b)).put("type", "contraindication"));
    mistakes.put("no indication", b -> ((ObjectNode) use(b)).remove("indication"));
    mistakes.put("no account", b -> ((ObjectNode) use(b)).remove("extension"));
    mistakes.put("one identifier", b -> ((ArrayNode) use(b).path("identifier")).remove(1));
    mistakes.put(
        "complete with words left",
        b ->
            ((ArrayNode) use(b).at("/extension/0/extension"))
                .addObject()
                .put("url", "uncoded")
                .put("valueString", "except in some patients"));
    mistakes.put(
        "a therapy without its relationship",
        b -> ((ObjectNode) b.findValue("otherTherapy").path(0)).remove("relationshipType"));
    mistakes.put(
        "a therapy without its arrangement",
        b -> ((ObjectNode) b.findValue("otherTherapy").path(0)).remove("extension"));
    mistakes.put(
        "an effect that is none",
        b ->
            ((ObjectNode) b.findValue("intendedEffect").at("/concept/coding/0"))
                .put("code", "enjoy"));
    mistakes.put(
        "accelerated without an obligation",
        b -> b.findParents("basis").forEach(each -> ((ObjectNode) each).remove("case")));
    mistakes.put(
        "an authorization of nobody",
        b -> ((ObjectNode) first(b, "RegulatedAuthorization")).remove("regulator"));
    mistakes.put(
        "an unknown status",
        b ->
            ((ObjectNode) first(b, "RegulatedAuthorization").at("/status/coding/0"))
                .put("code", "approved"));
    mistakes.put(
        "a product without a name",
        b -> ((ObjectNode) first(b, "MedicinalProductDefinition")).remove("name"));
    mistakes.put("a synonym", b -> ((ObjectNode) drug(b)).withArray("synonym").add("Exemplar"));
    mistakes.put(
        "a name twice", b -> ((ArrayNode) drug(b).path("name")).add(drug(b).at("/name/0")));
    mistakes.put(
        "uses of a drug that was never approved",
        b ->
            ((ObjectNode)
                    drug(b)
                        .at("/regulatory/0/extension/0/extension/0/valueCodeableConcept/coding/0"))
                .put("code", "not-approved")
                .put("display", "Not approved"));
    mistakes.put(
        "a use that is no reference",
        b -> ((ObjectNode) drug(b).at("/indicationGuideline/0/indication/0")).remove("reference"));
    mistakes.put(
        "data without a hash",
        b -> b.findParents("hash").forEach(each -> ((ObjectNode) each).remove("hash")));
    mistakes.put("a DELETE", b -> ((ObjectNode) b.at("/entry/0/request")).put("method", "DELETE"));
    mistakes.put(
        "a use of a page",
        b ->
            ((ObjectNode) use(b).at("/subject/0"))
                .put("reference", fullUrl(b, "MedicationKnowledge")));
    mistakes.put("a draft of a drug", b -> ((ObjectNode) drug(b)).put("status", "draft"));
    mistakes.put("a drug without a code", b -> ((ObjectNode) drug(b)).remove("code"));
    mistakes.put("a drug without an identifier", b -> ((ObjectNode) drug(b)).remove("identifier"));
    mistakes.put(
        "a status of nobody",
        b -> ((ObjectNode) drug(b).at("/regulatory/0")).remove("regulatoryAuthority"));
    mistakes.put(
        "two conditions",
        b ->
            ((ObjectNode) use(b).path("indication"))
                .putArray("diseaseSymptomProcedure")
                .addObject()
                .putObject("concept")
                .put("text", "one"));
    mistakes.put(
        "an extension that is not there",
        b ->
            ((ArrayNode) use(b).path("extension"))
                .addObject()
                .put("url", "https://w3id.org/monograph-fhir/StructureDefinition/no-such")
                .put("valueString", "x"));
    mistakes.put(
        "a document without content",
        b -> ((ObjectNode) first(b, "DocumentReference")).remove("content"));
    mistakes.put(
        "a provenance without an agent",
        b -> ((ObjectNode) first(b, "Provenance")).remove("agent"));
    mistakes.put(
        "a day that is none",
        b -> ((ObjectNode) first(b, "Provenance")).put("occurredDateTime", "2026-13-01"));
    return mistakes;
  }

  private static JsonNode drug(JsonNode bundle) {
    return first(bundle, "MedicationKnowledge");
  }

  private static JsonNode use(JsonNode bundle) {
    return first(bundle, "ClinicalUseDefinition");
  }

  private static JsonNode first(JsonNode bundle, String type) {
    for (JsonNode entry : bundle.path("entry")) {
      if (entry.at("/resource/resourceType").asText().equals(type)) {
        return entry.path("resource");
      }
    }
    throw new AssertionError(type);
  }

  private static String fullUrl(JsonNode bundle, String type) {
    for (JsonNode entry : bundle.path("entry")) {
      if (entry.at("/resource/resourceType").asText().equals(type)) {
        return entry.path("fullUrl").asText();
      }
    }
    throw new AssertionError(type);
  }
}
