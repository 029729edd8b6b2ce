package org.monographfhir.hooks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the service offers, and which data it wants with a request. */
final class Discovery {

  static final String PATIENT = "patient";
  static final String CONDITIONS = "conditions";
  static final String OBSERVATIONS = "observations";
  static final String REQUESTS = "requests";

  private static final String OF_PATIENT = "?patient={{context.patientId}}";

  private Discovery() {}

  static ObjectNode services() {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode services = all.putArray("services");
    for (Hook each : Hook.values()) {
      ObjectNode service = services.addObject();
      service.put("hook", each.hook()).put("id", each.id());
      service.put("title", each.title()).put("description", each.description());
      service.put(
          "usageRequirements",
          "Conditions are found by their codes: those of the pages, or those that the tables of"
              + " this service lead from.");
      ObjectNode prefetch = service.putObject("prefetch");
      prefetch.put(PATIENT, "Patient/{{context.patientId}}");
      prefetch.put(CONDITIONS, "Condition" + OF_PATIENT);
      prefetch.put(OBSERVATIONS, "Observation" + OF_PATIENT + "&category=laboratory");
      prefetch.put(REQUESTS, "MedicationRequest" + OF_PATIENT + "&status=active");
    }
    return all;
  }
}
