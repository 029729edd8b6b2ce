package org.monographfhir.cds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Hierarchy;
import org.monographfhir.terminology.ResourceTree;

/** What other programs take to ask the questions themselves. */
final class DecisionFiles {

  /** An expansion must say one. */
  private static final String NO_DAY = "1970-01-01";

  private final String version;
  private final List<JsonNode> entries;
  private final List<ConvertedDrug> drugs;
  private final CodeSets sets;

  DecisionFiles(
      String version, List<JsonNode> entries, List<ConvertedDrug> drugs, Hierarchy hierarchy) {
    this.version = version;
    this.entries = entries;
    this.drugs = drugs;
    this.sets = new CodeSets(hierarchy);
  }

  /** The resources, each with an id. */
  List<JsonNode> resources() {
    String day =
        drugs.stream().map(ConvertedDrug::day).max(Comparator.naturalOrder()).orElse(NO_DAY);
    List<JsonNode> all = new ArrayList<>();
    all.add(CqlLibrary.resource(version));
    Stream.concat(sets.ofConditions(drugs), sets.ofDrugs(drugs))
        .forEach(each -> all.add(ValueSetJson.of(each, version, day)));
    return all;
  }

  /** The content of each file, by its name. */
  SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<JsonNode> resources = resources();
    for (JsonNode each : resources) {
      String name = ResourceTree.type(each) + "-" + each.path("id").asText();
      files.put("fhir/" + name + ".json", bytes(each));
    }
    files.put(CqlLibrary.NAME + ".cql", CqlLibrary.text());
    files.put(CqlLibrary.NAME + ".json", CqlLibrary.elm());
    files.put("knowledge.json", bytes(knowledge(resources)));
    files.put("index.json", bytes(new IndexJson(sets).of(version, drugs)));
    return files;
  }

  /** All that an engine needs beside the patient: the drugs, their documents, and the sets. */
  private ObjectNode knowledge(List<JsonNode> resources) {
    ObjectNode bundle = JsonNodeFactory.instance.objectNode();
    bundle.put("resourceType", "Bundle").put("type", "collection");
    ArrayNode all = bundle.putArray("entry");
    for (JsonNode each : entries) {
      ObjectNode entry = all.addObject();
      if (each.has("fullUrl")) {
        entry.set("fullUrl", each.get("fullUrl"));
      }
      entry.set("resource", each.path("resource"));
    }
    for (JsonNode each : resources) {
      String address =
          Canonical.BASE + "/" + ResourceTree.type(each) + "/" + each.path("id").asText();
      all.addObject().put("fullUrl", address).set("resource", each);
    }
    return bundle;
  }

  private static byte[] bytes(JsonNode json) {
    return (json.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(UTF_8);
  }
}
