package org.monographfhir.packaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.ResourceTree;
import org.monographfhir.terminology.Systems;

/**
 * The regimens among converted drugs, with their members and the codes of both: as a table, and as
 * a <a href="http://hl7.org/fhir/R4/list.html">List</a> for each in one Bundle.
 */
public final class RegimenList {

  private static final String DRUG = Canonical.codeSystem("nci-drug");
  private static final String HEADER =
      "regimen,regimenName,regimenNcit,letter,member,memberName,memberNcit\n";

  private final ObjectMapper mapper = new ObjectMapper();
  private final SortedMap<String, JsonNode> regimens = new TreeMap<>();

  /** Adds the regimens of a resource or Bundle. Says why where it is neither. */
  public Optional<Diagnostic> add(String file, int line, String json) {
    JsonNode resource;
    try {
      resource = mapper.readTree(json);
    } catch (JsonProcessingException e) {
      return Optional.of(
          Diagnostic.error(file, line, "packaging.not-fhir", e.getOriginalMessage()));
    }
    if (!resource.has("resourceType")) {
      return Optional.of(
          Diagnostic.error(file, line, "packaging.not-fhir", "there is no FHIR resource"));
    }
    add(resource);
    resource.path("entry").forEach(entry -> add(entry.path("resource")));
    return Optional.empty();
  }

  private void add(JsonNode resource) {
    boolean drug = ResourceTree.type(resource).equals("MedicationKnowledge");
    if (drug && members(resource).findAny().isPresent()) {
      regimens.put(code(resource.path("code"), DRUG), resource);
    }
  }

  /** A line for each member, in the order of the pages. */
  public String csv() {
    return regimens.values().stream()
        .flatMap(regimen -> members(regimen).map(member -> row(regimen, member)))
        .collect(Collectors.joining("", HEADER, ""));
  }

  /** The Lists. */
  public String bundle() {
    ObjectNode bundle =
        mapper.createObjectNode().put("resourceType", "Bundle").put("type", "collection");
    ArrayNode entries = bundle.putArray("entry");
    regimens.forEach(
        (code, regimen) ->
            entries
                .addObject()
                .put("fullUrl", Canonical.BASE + "/List/regimen-" + code)
                .set("resource", list(code, regimen)));
    return bundle.toPrettyString() + "\n";
  }

  private static Stream<JsonNode> members(JsonNode drug) {
    return ResourceTree.all(drug.path("relatedMedicationKnowledge"))
        .filter(each -> ResourceTree.code(each.path("type")).equals("component"));
  }

  private static String row(JsonNode regimen, JsonNode member) {
    return Stream.of(
                code(regimen.path("code"), DRUG),
                regimen.path("code").path("text").asText(),
                code(regimen.path("code"), Systems.NCIT),
                ResourceTree.value(member, "letter").asText(),
                code(code(member), DRUG),
                member.at("/reference/0/display").asText(),
                code(code(member), Systems.NCIT))
            .map(RegimenList::quoted)
            .collect(Collectors.joining(","))
        + "\n";
  }

  private ObjectNode list(String id, JsonNode regimen) {
    ObjectNode list = mapper.createObjectNode().put("resourceType", "List");
    list.put("id", "regimen-" + id);
    ArrayNode contained = list.putArray("contained");
    list.put("status", "current").put("mode", "snapshot");
    list.put("title", regimen.path("code").path("text").asText());
    list.set("code", regimen.path("code"));
    ArrayNode entries = list.putArray("entry");
    members(regimen)
        .forEach(
            member -> {
              String own = "member-" + (contained.size() + 1);
              ObjectNode drug =
                  contained.addObject().put("resourceType", "Medication").put("id", own);
              drug.set("code", concept(member));
              ObjectNode item = entries.addObject().putObject("item").put("reference", "#" + own);
              item.put("display", member.at("/reference/0/display").asText());
            });
    return list;
  }

  private JsonNode concept(JsonNode member) {
    JsonNode coded = code(member);
    return coded.isMissingNode()
        ? mapper.createObjectNode().put("text", member.at("/reference/0/display").asText())
        : coded;
  }

  private static JsonNode code(JsonNode member) {
    return ResourceTree.value(member, "drug-code");
  }

  private static String code(JsonNode concept, String system) {
    return ResourceTree.code(concept, system).orElse("");
  }

  private static String quoted(String value) {
    return value.matches("[^\",\r\n]*") ? value : "\"" + value.replace("\"", "\"\"") + "\"";
  }
}
