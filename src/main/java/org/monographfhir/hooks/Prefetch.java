package org.monographfhir.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The data that come with a request. What is not the data of this patient is refused: an answer
 * about a mixture of two would be wrong without a sign of it.
 */
final class Prefetch {

  /** What a search may bring besides. */
  private static final Set<String> BESIDES =
      Set.of("OperationOutcome", "Medication", "Practitioner", "PractitionerRole", "Encounter");

  private final String patientId;
  private final JsonNode data;

  Prefetch(String patientId, JsonNode data) {
    this.patientId = patientId;
    this.data = data;
  }

  JsonNode patient() throws Refusal {
    JsonNode patient = data.path(Discovery.PATIENT);
    if (patient.isMissingNode() || patient.isNull()) {
      throw Refusal.missing("prefetch.patient: is needed");
    }
    if (!type(patient).equals("Patient")) {
      throw Refusal.wrong("prefetch.patient: a Patient is needed");
    }
    if (!patient.path("id").asText().equals(patientId)) {
      throw Refusal.wrong("prefetch.patient: is another patient than context.patientId");
    }
    return patient;
  }

  List<JsonNode> needed(String name, String type) throws Refusal {
    if (!data.path(name).isObject()) {
      throw Refusal.missing("prefetch." + name + ": a Bundle of " + type + " is needed");
    }
    return optional(name, type);
  }

  /** A null is what a client has where it found nothing, or was not let to: nothing is known. */
  List<JsonNode> optional(String name, String type) throws Refusal {
    JsonNode bundle = data.path(name);
    if (bundle.isMissingNode() || bundle.isNull()) {
      return List.of();
    }
    return bundle("prefetch." + name, bundle, type);
  }

  /** The resources of a type. */
  List<JsonNode> bundle(String place, JsonNode bundle, String type) throws Refusal {
    if (!type(bundle).equals("Bundle")) {
      throw Refusal.wrong(place + ": a Bundle of " + type + " is needed");
    }
    boolean orders = place.startsWith("context");
    Map<String, JsonNode> medications = new HashMap<>();
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode entry : bundle.path("entry")) {
      JsonNode resource = entry.path("resource");
      if (type(resource).equals("Medication")) {
        medications.put("Medication/" + resource.path("id").asText(), resource.path("code"));
        medications.put(entry.path("fullUrl").asText(), resource.path("code"));
      }
      if (type(resource).equals(type)) {
        checkSubject(place, resource);
        found.add(resource);
      } else if (!orders && !BESIDES.contains(type(resource))) {
        throw Refusal.wrong(place + ": has a resource that is no " + type);
      }
    }
    return found.stream().map(each -> withCode(each, medications)).toList();
  }

  private void checkSubject(String place, JsonNode resource) throws Refusal {
    String subject =
        resource.at("/subject/reference").asText().replaceFirst("/_history/[^/]*$", "");
    boolean own =
        subject.equals("Patient/" + patientId) || subject.endsWith("/Patient/" + patientId);
    if (subject.contains("Patient/") && !own) {
      throw Refusal.wrong(place + ": has a resource of another patient than context.patientId");
    }
  }

  /** An order that names a Medication beside it, or in it, gets the code of that. */
  private static JsonNode withCode(JsonNode order, Map<String, JsonNode> medications) {
    String reference = order.at("/medicationReference/reference").asText();
    JsonNode code = medications.get(reference);
    for (JsonNode each : order.path("contained")) {
      if (reference.equals("#" + each.path("id").asText())) {
        code = each.path("code");
      }
    }
    if (reference.isEmpty() || code == null) {
      return order;
    }
    ObjectNode coded = order.deepCopy();
    coded.set("medicationCodeableConcept", code);
    return coded;
  }

  private static String type(JsonNode resource) {
    return resource.path("resourceType").asText();
  }
}
