package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.terminology.ResourceTree;
import org.monographfhir.terminology.Systems;

/** What MedicationKnowledge says about the drug as a whole. */
final class DrugItems {

  private final JsonNode resource;
  private final List<Item> items = new ArrayList<>();

  private DrugItems(JsonNode resource) {
    this.resource = resource;
  }

  static List<Item> of(JsonNode resource) {
    DrugItems all = new DrugItems(resource);
    JsonNode code = resource.path("code");
    all.add(Aspect.NAME, Stream.of(ResourceTree.words(code)));
    all.add(Aspect.PAGE_STATUS, Stream.of(resource.path("status").asText()));
    all.add(
        Aspect.APPROVAL,
        ResourceTree.all(resource.path("regulatory"))
            .flatMap(each -> ResourceTree.extensions(each, "regulatory-status"))
            .map(each -> ResourceTree.code(ResourceTree.value(each, "status"))));
    all.names();
    all.add(Aspect.NCIT_CODE, ResourceTree.code(code, Systems.NCIT).stream());
    all.add(Aspect.PRONUNCIATION, all.values("pronunciation"));
    all.add(Aspect.DESCRIPTION, all.values("drug-description"));
    all.add(Aspect.STUDIED_USE, all.values("investigational-use"));
    all.add(
        Aspect.REMARK,
        ResourceTree.extensions(resource, "monograph-remark")
            .map(each -> ResourceTree.value(each, "statement").asText()));
    all.add(
        Aspect.COPIED,
        ResourceTree.extensions(resource, "editorial-review")
            .map(each -> ResourceTree.value(each, "lastReviewed").asText()));
    all.add(
        Aspect.RESTRICTED_PROGRAM,
        ResourceTree.all(resource.path("monitoringProgram"))
            .map(each -> each.path("name").asText()));
    all.related();
    return all.items;
  }

  private void names() {
    JsonNode names = resource.path("synonym");
    for (int i = 0; i < names.size(); i++) {
      JsonNode type = ResourceTree.extension(resource.path("_synonym").path(i), "drug-name-type");
      boolean brand = ResourceTree.code(ResourceTree.value(type)).equals("us-brand-name");
      items.add(Item.of(brand ? Aspect.BRAND_NAME : Aspect.OTHER_NAME, names.get(i).asText()));
    }
  }

  private void related() {
    for (JsonNode each : resource.path("relatedMedicationKnowledge")) {
      boolean component = ResourceTree.code(each.path("type")).equals("component");
      String name = each.path("reference").path(0).path("display").asText();
      items.add(Item.of(component ? Aspect.COMPONENT : Aspect.RELATED_DRUG, name));
    }
  }

  private Stream<String> values(String extension) {
    return ResourceTree.values(resource, extension).map(JsonNode::asText);
  }

  private void add(Aspect aspect, Stream<String> values) {
    values.forEach(each -> items.add(Item.of(aspect, each)));
  }
}
