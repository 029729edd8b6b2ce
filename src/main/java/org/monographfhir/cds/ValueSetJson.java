package org.monographfhir.cds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monographfhir.terminology.Coding;

/** A set of codes as a <a href="http://hl7.org/fhir/R4/valueset.html">ValueSet</a>. */
final class ValueSetJson {

  private ValueSetJson() {}

  /**
   * @param day of the newest page, for the expansion: it must say one, and nothing here knows the
   *     day of today
   */
  static ObjectNode of(CodeSet codes, String version, String day) {
    ObjectNode set = JsonNodeFactory.instance.objectNode();
    set.put("resourceType", "ValueSet").put("id", codes.name());
    set.put("url", ConditionSets.URL + codes.name()).put("version", version);
    set.put("name", pascal(codes.name())).put("title", codes.title());
    set.put("status", "active").put("experimental", false);
    set.put("publisher", "monograph-fhir").put("description", codes.description());
    set.putObject("compose").set("include", include(codes.codings()));
    ObjectNode expansion = set.putObject("expansion");
    expansion.put("timestamp", day).put("total", codes.codings().size());
    ArrayNode contains = expansion.putArray("contains");
    codes.codings().forEach(each -> put(each, contains.addObject().put("system", each.system())));
    return set;
  }

  /** A name for programs: letters and digits. */
  private static String pascal(String name) {
    StringBuilder pascal = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+")) {
      pascal.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return pascal.toString();
  }

  private static ArrayNode include(List<Coding> codings) {
    ArrayNode include = JsonNodeFactory.instance.arrayNode();
    Map<String, ArrayNode> bySystem = new LinkedHashMap<>();
    for (Coding each : codings) {
      ArrayNode concepts =
          bySystem.computeIfAbsent(
              each.system(),
              system -> include.addObject().put("system", system).putArray("concept"));
      put(each, concepts.addObject());
    }
    return include;
  }

  private static void put(Coding coding, ObjectNode to) {
    to.put("code", coding.code());
    coding.display().ifPresent(words -> to.put("display", words));
  }
}
