package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.terminology.ResourceTree;

/**
 * Reads MedicationKnowledge.administrationGuidelines with {@code clinical-use}, also of definitions
 * 0.1.0, which had flat sub-uses and one range of ages in place of populations.
 */
final class ClinicalUseReader {

  private ClinicalUseReader() {}

  static Use read(JsonNode guideline) {
    JsonNode clinical = ResourceTree.extension(guideline, "clinical-use");
    JsonNode regulatory = ResourceTree.extension(guideline, "regulatory-status");
    String status = ResourceTree.code(ResourceTree.value(regulatory, "status"));
    boolean approved = status.equals("approved");
    List<Item> items = new ArrayList<>();
    items.add(Item.of(Aspect.USE_APPROVAL, status));
    texts(clinical, "context", Aspect.LEAD_IN, items);
    concepts(clinical, "intendedEffect", Aspect.PURPOSE, items);
    for (JsonNode each : guideline.path("patientCharacteristics")) {
      String of = ResourceTree.code(each.path("characteristicCodeableConcept"));
      ResourceTree.all(each.path("value"))
          .forEach(value -> items.add(new Item(Aspect.PATIENTS, of, value.asText())));
    }
    pathway(regulatory, items);
    parts(clinical, items);
    return new Use(
        ResourceTree.words(guideline.path("indicationCodeableConcept")),
        wording(clinical),
        approved,
        completeness(clinical),
        items,
        specific(clinical, approved));
  }

  private static List<Use> specific(JsonNode within, boolean approved) {
    return Stream.of("specific-use", "specificUse")
        .flatMap(name -> ResourceTree.extensions(within, name))
        .map(each -> specificUse(each, approved))
        .toList();
  }

  private static Use specificUse(JsonNode use, boolean approved) {
    List<Item> items = new ArrayList<>();
    concepts(use, "condition", Aspect.CONDITION, items);
    concepts(use, "intendedEffect", Aspect.PURPOSE, items);
    pathway(use, items);
    parts(use, items);
    return new Use("", wording(use), approved, completeness(use), items, specific(use, approved));
  }

  private static String wording(JsonNode use) {
    return ResourceTree.value(use, "statement").asText();
  }

  private static Optional<String> completeness(JsonNode use) {
    return ResourceTree.values(use, "completeness").map(JsonNode::asText).findFirst();
  }

  private static void pathway(JsonNode within, List<Item> items) {
    concepts(within, "pathway", Aspect.PATHWAY, items);
    ResourceTree.extensions(within, "obligation")
        .map(each -> ResourceTree.value(each, "description").asText())
        .forEach(each -> items.add(Item.of(Aspect.OBLIGATION, Change.line(each))));
  }

  private static void parts(JsonNode use, List<Item> items) {
    ResourceTree.extensions(use, "criterion").map(CriterionWords::item).forEach(items::add);
    Partners.of(use).forEach(each -> items.add(Item.of(Aspect.PARTNER, each)));
    PopulationWords.of(use).forEach(items::add);
    texts(use, "brand", Aspect.BRAND_LIMIT, items);
    texts(use, "uncoded", Aspect.UNCODED, items);
  }

  private static void texts(JsonNode use, String part, Aspect aspect, List<Item> items) {
    ResourceTree.values(use, part).forEach(each -> items.add(Item.of(aspect, each.asText())));
  }

  private static void concepts(JsonNode use, String part, Aspect aspect, List<Item> items) {
    ResourceTree.values(use, part)
        .forEach(each -> items.add(Item.of(aspect, ResourceTree.words(each))));
  }
}
