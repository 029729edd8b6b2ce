package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Systems;

/** Reads all MedicationKnowledge of a state, and the documents that they name. */
final class DrugReader {

  private static final String SUMMARY = "drug-information-summary";

  private final Map<String, JsonNode> byAddress = new HashMap<>();

  private DrugReader() {}

  /** By identity. Of one drug that stands there twice the last counts, as on a server. */
  static Map<String, Drug> read(List<JsonNode> entries) {
    DrugReader reader = new DrugReader();
    for (JsonNode entry : entries) {
      JsonNode resource = entry.path("resource");
      reader.byAddress.put(entry.path("fullUrl").asText(), resource);
      reader.byAddress.put(
          resource.path("resourceType").asText() + "/" + resource.path("id").asText(), resource);
    }
    Map<String, Drug> drugs = new TreeMap<>();
    for (JsonNode entry : entries) {
      JsonNode resource = entry.path("resource");
      if (resource.path("resourceType").asText().equals("MedicationKnowledge")) {
        Drug drug = reader.drug(resource);
        drugs.put(drug.slug(), drug);
      }
    }
    return drugs;
  }

  private Drug drug(JsonNode resource) {
    JsonNode code = resource.path("code");
    List<Item> items = new ArrayList<>();
    items.add(Item.of(Aspect.NAME, Tree.words(code)));
    items.add(Item.of(Aspect.PAGE_STATUS, resource.path("status").asText()));
    Tree.code(code, Systems.NCIT).ifPresent(each -> items.add(Item.of(Aspect.NCIT_CODE, each)));
    Tree.all(resource.path("regulatory"))
        .flatMap(each -> Tree.extensions(each, "regulatory-status"))
        .map(each -> Tree.code(Tree.value(Tree.extension(each, "status"))))
        .forEach(each -> items.add(Item.of(Aspect.APPROVAL, each)));
    names(resource, items);
    sentences(resource, items);
    related(resource, items);
    String text = documents(resource, items::add);
    return new Drug(
        Tree.code(code, Canonical.codeSystem("nci-drug")).orElse(Tree.words(code)),
        Tree.words(code),
        items,
        Tree.all(resource.path("administrationGuidelines")).map(UseReader::read).toList(),
        text);
  }

  private static void names(JsonNode resource, List<Item> items) {
    JsonNode names = resource.path("synonym");
    for (int i = 0; i < names.size(); i++) {
      JsonNode type = Tree.extension(resource.path("_synonym").path(i), "drug-name-type");
      boolean brand = Tree.code(Tree.value(type)).equals("us-brand-name");
      items.add(Item.of(brand ? Aspect.BRAND_NAME : Aspect.OTHER_NAME, names.get(i).asText()));
    }
  }

  private static void sentences(JsonNode resource, List<Item> items) {
    Map<String, Aspect> plain =
        Map.of(
            "pronunciation", Aspect.PRONUNCIATION,
            "drug-description", Aspect.DESCRIPTION,
            "investigational-use", Aspect.STUDIED_USE);
    plain.forEach(
        (name, aspect) ->
            Tree.extensions(resource, name)
                .forEach(each -> items.add(Item.of(aspect, Tree.value(each).asText()))));
    for (JsonNode each : Tree.extensions(resource, "monograph-remark").toList()) {
      String type = Tree.code(Tree.value(Tree.extension(each, "type")));
      String words = Tree.value(Tree.extension(each, "statement")).asText();
      items.add(new Item(Aspect.REMARK, type, words));
    }
    Tree.extensions(resource, "editorial-review")
        .map(each -> Tree.value(Tree.extension(each, "lastReviewed")).asText())
        .forEach(each -> items.add(Item.of(Aspect.LAST_REVIEWED, each)));
    Tree.all(resource.path("monitoringProgram"))
        .forEach(each -> items.add(Item.of(Aspect.RESTRICTED_PROGRAM, each.path("name").asText())));
  }

  private static void related(JsonNode resource, List<Item> items) {
    for (JsonNode each : resource.path("relatedMedicationKnowledge")) {
      boolean component = Tree.code(each.path("type")).equals("component");
      String name = each.path("reference").path(0).path("display").asText();
      items.add(Item.of(component ? Aspect.COMPONENT : Aspect.RELATED_DRUG, name));
    }
  }

  /** Gives the links away and returns the hash of the page's own text. */
  private String documents(JsonNode resource, Consumer<Item> items) {
    String text = "";
    for (JsonNode each : resource.path("monograph")) {
      String type = Tree.code(each.path("type"));
      String reference = each.path("source").path("reference").asText();
      JsonNode attachment = attachment(byAddress.get(reference));
      if (type.equals(SUMMARY)) {
        text = attachment.path("hash").asText(attachment.path("data").asText());
      } else {
        String link = attachment.path("url").asText(reference);
        items.accept(
            new Item(Aspect.DOCUMENT_LINK, type, Tree.words(each.path("type")) + " " + link));
      }
    }
    return text;
  }

  private static JsonNode attachment(JsonNode document) {
    return document == null
        ? MissingNode.getInstance()
        : document.path("content").path(0).path("attachment");
  }
}
