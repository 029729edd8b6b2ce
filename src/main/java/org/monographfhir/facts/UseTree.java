package org.monographfhir.facts;

import static org.monographfhir.facts.Nodes.add;
import static org.monographfhir.facts.Nodes.all;
import static org.monographfhir.facts.Nodes.object;
import static org.monographfhir.facts.Nodes.own;
import static org.monographfhir.terminology.ResourceTree.code;
import static org.monographfhir.terminology.ResourceTree.extension;
import static org.monographfhir.terminology.ResourceTree.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Hl7Extension;

/** A use of R5 and its sub-uses, each of which says all that holds for it, as R4 has them. */
final class UseTree {

  private final Map<String, List<JsonNode>> definitions = new LinkedHashMap<>();
  private final Map<String, JsonNode> authorizations;
  private final UnaryOperator<JsonNode> groups;
  private final String root;

  /**
   * @param all its ClinicalUseDefinitions, the use itself first; not empty
   * @param authorizations all that there are, by their identifiers
   * @param groups finds what is referred to
   */
  UseTree(
      List<JsonNode> all, Map<String, JsonNode> authorizations, UnaryOperator<JsonNode> groups) {
    this.authorizations = authorizations;
    this.groups = groups;
    all.forEach(
        each ->
            definitions
                .computeIfAbsent(Nodes.identifier(each, "clinical-use"), key -> new ArrayList<>())
                .add(each));
    root = definitions.keySet().iterator().next();
  }

  JsonNode clinicalUse() {
    return use(root, own("clinical-use"));
  }

  /** Of one condition with its codes; the words of several. */
  JsonNode indication() {
    List<JsonNode> instances = definitions.get(root);
    JsonNode words = value(account(instances.get(0)), "condition");
    JsonNode concept = instances.get(0).at("/indication/diseaseSymptomProcedure/concept");
    ObjectNode indication = object();
    if (instances.size() == 1 && concept.has("coding")) {
      indication.set("coding", concept.path("coding"));
    }
    if (!words.isMissingNode()) {
      indication.set("text", words);
    } else if (concept.has("text")) {
      indication.set("text", concept.path("text"));
    }
    return indication.isEmpty() ? concept : indication;
  }

  private JsonNode use(String key, ObjectNode use) {
    List<JsonNode> instances = definitions.get(key);
    JsonNode definition = instances.get(0);
    JsonNode account = account(definition);
    boolean top = key.equals(root);
    Optional<JsonNode> above = top ? Optional.empty() : Optional.of(above(key));
    List<JsonNode> uncoded = all(account, "uncoded");
    int inherited = above.map(each -> all(account(each), "uncoded").size()).orElse(0);
    add(use, "statement", "Markdown", value(account, "statement"));
    if (top) {
      all(account, "context").forEach(each -> add(use, "context", "Markdown", value(each)));
    }
    add(use, "completeness", "Code", TextNode.valueOf(complete(key) ? "complete" : "partial"));
    uncoded.stream().skip(inherited).forEach(each -> add(use, "uncoded", "String", value(each)));
    if (!top && isAccelerated(key)) {
      pathway(use, authorizations.get(key));
    }
    new UseElements(instances, above, groups).addTo(use);
    definitions.keySet().stream()
        .filter(
            each -> each.startsWith(key + ".") && !each.substring(key.length() + 1).contains("."))
        .forEach(each -> use.withArray("extension").add(use(each, own("specific-use"))));
    return use;
  }

  private JsonNode above(String key) {
    String of = key.substring(0, key.lastIndexOf('.'));
    return definitions.getOrDefault(of, definitions.get(root)).get(0);
  }

  /** Of its own words and those of its sub-uses. */
  private boolean complete(String key) {
    if (key.equals(root)) {
      return value(account(definitions.get(key).get(0)), "completeness")
          .asText()
          .equals("complete");
    }
    int inherited = all(account(above(key)), "uncoded").size();
    return all(account(definitions.get(key).get(0)), "uncoded").size() == inherited
        && definitions.keySet().stream()
            .filter(each -> each.startsWith(key + "."))
            .allMatch(this::complete);
  }

  private boolean isAccelerated(String key) {
    return authorizations.containsKey(key) && authorizations.get(key).path("basis").size() > 0;
  }

  JsonNode regulatoryStatus() {
    ObjectNode status = own("regulatory-status");
    JsonNode first =
        authorizations.entrySet().stream()
            .filter(each -> each.getKey().equals(root) || each.getKey().startsWith(root + "."))
            .findFirst()
            .<JsonNode>map(Map.Entry::getValue)
            .orElse(MissingNode.getInstance());
    boolean approved = code(first.path("status")).equals("active");
    add(
        status,
        "status",
        "CodeableConcept",
        approved ? concept("approved", "Approved") : concept("unknown", "Unknown"));
    add(status, "authority", "Reference", first.path("regulator"));
    add(status, "region", "CodeableConcept", first.at("/region/0"));
    if (isAccelerated(root)) {
      JsonNode of = authorizations.get(root);
      pathway(status, of);
      add(status, "statement", "Markdown", of.path("description"));
      all(of, Hl7Extension.ARTIFACT_RELATED_ARTIFACT)
          .forEach(each -> add(status, "documentation", "Url", value(each).at("/document/url")));
    }
    return status;
  }

  static JsonNode account(JsonNode definition) {
    return extension(definition, "use-account");
  }

  private static JsonNode concept(String code, String display) {
    ObjectNode concept = object();
    concept
        .withArray("coding")
        .add(
            object(
                "system",
                Canonical.codeSystem("regulatory-status"),
                "code",
                code,
                "display",
                display));
    return concept;
  }

  private static void pathway(ObjectNode to, JsonNode authorization) {
    add(to, "pathway", "CodeableConcept", authorization.at("/basis/0"));
    JsonNode type = authorization.at("/case/type");
    ObjectNode obligation = object("url", "obligation");
    ObjectNode own = object();
    own.withArray("coding").add(type.at("/coding/1"));
    add(obligation, "type", "CodeableConcept", own);
    add(obligation, "description", "Markdown", type.path("text"));
    to.withArray("extension").add(obligation);
  }
}
