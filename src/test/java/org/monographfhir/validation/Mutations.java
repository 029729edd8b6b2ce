package org.monographfhir.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bundles broken by chance, the same for the same seed. */
final class Mutations {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "xx",
          "draft",
          "active",
          "2025-13-45",
          "2025-02-30T25:00:00Z",
          "yesterday",
          "Organization/none",
          "#none",
          "urn:uuid:0",
          "http://example.org/x",
          "not a url",
          "en-xx",
          "text/nonsense",
          "a\u0000b",
          "<div>no namespace</div>",
          "99999999999999999999",
          "http://hl7.org/fhir/StructureDefinition/patient-birthPlace",
          "http://terminology.hl7.org/CodeSystem/v3-ActCode",
          "http://hl7.org/fhir/StructureDefinition/Observation");

  private static final List<String> TYPES =
      List.of("Patient", "Observation", "MedicationRequest", "Medication", "Banana", "ValueSet");

  /** Content that a monograph never has. */
  private static final List<String> FOREIGN =
      List.of(
          "{'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/patient-nationality'}]}",
          "{'contained':[{'resourceType':'Patient','id':'p','gender':'none'}]}",
          "{'valueTiming':{'repeat':{'frequency':0,'when':['NEVER']}}}",
          "{'valueAddress':{'use':'palace','period':{'start':'2025-02-01','end':'2025-01-01'}}}",
          "{'valueRatio':{'numerator':{'value':'five'}}}",
          "{'valueSampledData':{'origin':{'value':1}}}",
          "{'language':'tlh','implicitRules':'http://example.org/rules'}",
          "{'meta':{'profile':['http://example.org/none'],'security':[{'code':'R'}]}}",
          "{'meta':{'profile':['http://hl7.org/fhir/StructureDefinition/vitalsigns']}}");

  private Mutations() {}

  /** One to three changes of the Bundle. */
  static String of(String bundle, long seed) throws JsonProcessingException {
    Random random = new Random(seed);
    JsonNode tree = JSON.readTree(bundle);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      mutate(tree, random);
    }
    // Over several lines, so that lines are compared, too.
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
  }

  private static void mutate(JsonNode tree, Random random) throws JsonProcessingException {
    List<JsonNode> parents = new ArrayList<>();
    collect(tree, parents);
    JsonNode parent = pick(parents, random);
    if (parent instanceof ArrayNode array) {
      mutate(array, random.nextInt(array.size()), parents, random);
    } else if (parent instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      mutate(object, pick(names, random), parents, random);
    }
  }

  private static void mutate(ArrayNode array, int index, List<JsonNode> all, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> array.remove(index);
      case 1 -> array.add(array.get(index).deepCopy());
      case 2 -> array.set(index, pick(all, random).deepCopy());
      default -> array.insert(random.nextInt(array.size()), array.remove(index));
    }
  }

  private static void mutate(ObjectNode object, String name, List<JsonNode> all, Random random)
      throws JsonProcessingException {
    JsonNode value = object.get(name);
    switch (random.nextInt(9)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name, JSON.createArrayNode().add(value));
      case 2 -> object.set(pick(List.of(name + "x", "_" + name, "value"), random), value);
      case 3 -> object.put(name, random.nextInt());
      case 4 -> object.put(name, random.nextBoolean());
      case 5 -> object.set(name, pick(all, random).deepCopy());
      case 6 -> object.setAll((ObjectNode) JSON.readTree(pick(FOREIGN, random).replace('\'', '"')));
      default -> object.put(name, pick(name.equals("resourceType") ? TYPES : TEXTS, random));
    }
  }

  private static void collect(JsonNode node, List<JsonNode> parents) {
    if (!node.isEmpty()) {
      parents.add(node);
    }
    node.forEach(child -> collect(child, parents));
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
