package org.monographfhir.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request that has been checked.
 *
 * @param data all resources that it brings
 * @param asked the orders that it is about
 */
record HookRequest(List<JsonNode> data, List<JsonNode> asked) {

  HookRequest {
    data = List.copyOf(data);
    asked = List.copyOf(asked);
  }

  /**
   * Checks that it is one for the hook, and that all of it is about one patient.
   *
   * @param body of the shape of a request
   */
  static HookRequest of(Hook hook, JsonNode body) throws Refusal {
    if (!body.path("hook").asText().equals(hook.hook())) {
      throw Refusal.wrong("hook: this service is for " + hook.hook());
    }
    if (!body.path("prefetch").isObject()) {
      throw Refusal.missing("prefetch: patient and conditions are needed");
    }
    JsonNode context = body.path("context");
    Prefetch prefetch = new Prefetch(context.path("patientId").asText(), body.path("prefetch"));
    List<JsonNode> data = new ArrayList<>();
    data.add(prefetch.patient());
    data.addAll(prefetch.needed(Discovery.CONDITIONS, "Condition"));
    data.addAll(prefetch.optional(Discovery.OBSERVATIONS, "Observation"));
    data.addAll(prefetch.optional(Discovery.REQUESTS, "MedicationRequest"));
    List<JsonNode> orders =
        hook.hasOrders()
            ? prefetch.bundle(
                "context.draftOrders", context.path("draftOrders"), "MedicationRequest")
            : List.of();
    data.addAll(orders);
    return new HookRequest(data, hook == Hook.ORDER_SELECT ? selected(context, orders) : orders);
  }

  /** As {@code MedicationRequest/id}, or the id alone. */
  private static List<JsonNode> selected(JsonNode context, List<JsonNode> orders) {
    Set<String> ids = new HashSet<>();
    context.path("selections").forEach(each -> ids.add(each.asText().replaceFirst("^.*/", "")));
    return orders.stream().filter(each -> ids.contains(each.path("id").asText())).toList();
  }

  Stream<JsonNode> resources() {
    return data.stream();
  }
}
