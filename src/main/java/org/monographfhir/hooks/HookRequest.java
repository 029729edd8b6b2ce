package org.monographfhir.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A request that has been checked.
 *
 * @param data all resources that it brings
 * @param asked the orders that it is about
 */
record HookRequest(List<JsonNode> data, List<JsonNode> asked) {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  HookRequest {
    data = List.copyOf(data);
    asked = List.copyOf(asked);
  }

  /** Checks that it is one for the hook, and that all of it is about one patient. */
  static HookRequest of(Hook hook, JsonNode body) throws Refusal {
    if (!body.isObject()) {
      throw Refusal.wrong("the body is no JSON object");
    }
    if (!text(body, "hook", "").equals(hook.hook())) {
      throw Refusal.wrong("hook: this service is for " + hook.hook());
    }
    if (!UUID.matcher(text(body, "hookInstance", "")).matches()) {
      throw Refusal.wrong("hookInstance: a UUID is needed");
    }
    JsonNode context = object(body, "context");
    text(context, "userId", "context.");
    String patient = text(context, "patientId", "context.");
    Prefetch prefetch = new Prefetch(patient, object(body, "prefetch"));
    List<JsonNode> data = new ArrayList<>();
    data.add(prefetch.patient());
    data.addAll(prefetch.needed(Discovery.CONDITIONS, "Condition"));
    data.addAll(prefetch.optional(Discovery.OBSERVATIONS, "Observation"));
    data.addAll(prefetch.optional(Discovery.REQUESTS, "MedicationRequest"));
    List<JsonNode> orders = hook.hasOrders() ? orders(prefetch, context) : List.of();
    data.addAll(orders);
    return new HookRequest(data, hook == Hook.ORDER_SELECT ? selected(context, orders) : orders);
  }

  private static List<JsonNode> orders(Prefetch prefetch, JsonNode context) throws Refusal {
    JsonNode drafts = context.path("draftOrders");
    if (!drafts.path("resourceType").asText().equals("Bundle")) {
      throw Refusal.wrong("context.draftOrders: a Bundle is needed");
    }
    return prefetch.bundle("context.draftOrders", drafts, "MedicationRequest");
  }

  /** As {@code MedicationRequest/id}, or the id alone. */
  private static List<JsonNode> selected(JsonNode context, List<JsonNode> orders) throws Refusal {
    JsonNode selections = context.path("selections");
    if (!selections.isArray() || selections.isEmpty()) {
      throw Refusal.wrong("context.selections: an array with a reference is needed");
    }
    Set<String> ids = new HashSet<>();
    selections.forEach(each -> ids.add(each.asText().replaceFirst("^.*/", "")));
    return orders.stream().filter(each -> ids.contains(each.path("id").asText())).toList();
  }

  private static String text(JsonNode in, String name, String path) throws Refusal {
    String text = in.path(name).isTextual() ? in.path(name).asText() : "";
    if (text.isBlank()) {
      throw Refusal.wrong(path + name + ": a text is needed");
    }
    return text;
  }

  private static JsonNode object(JsonNode body, String name) throws Refusal {
    JsonNode found = body.path(name);
    if (found instanceof MissingNode && name.equals("prefetch")) {
      throw Refusal.missing("prefetch: patient and conditions are needed");
    }
    if (!found.isObject()) {
      throw Refusal.wrong(name + ": an object is needed");
    }
    return found;
  }

  Stream<JsonNode> resources() {
    return data.stream();
  }
}
