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
    String status =
        ResourceTree.code(ResourceTree.value(ResourceTree.extension(regulatory, "status")));
    boolean approved = status.equals("approved");
    List<Item> items = new ArrayList<>();
    items.add(Item.of(Aspect.USE_APPROVAL, status));
    ResourceTree.extensions(clinical, "context")
        .forEach(each -> items.add(Item.of(Aspect.LEAD_IN, ResourceTree.value(each).asText())));
    purposes(clinical, items);
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
    ResourceTree.extensions(use, "condition")
        .forEach(
            each ->
                items.add(Item.of(Aspect.CONDITION, ResourceTree.words(ResourceTree.value(each)))));
    purposes(use, items);
    pathway(use, items);
    parts(use, items);
    return new Use("", wording(use), approved, completeness(use), items, specific(use, approved));
  }

  private static String wording(JsonNode use) {
    return ResourceTree.value(ResourceTree.extension(use, "statement")).asText();
  }

  private static Optional<String> completeness(JsonNode use) {
    return ResourceTree.extensions(use, "completeness")
        .map(each -> ResourceTree.value(each).asText())
        .findFirst();
  }

  private static void purposes(JsonNode use, List<Item> items) {
    ResourceTree.extensions(use, "intendedEffect")
        .forEach(
            each ->
                items.add(Item.of(Aspect.PURPOSE, ResourceTree.words(ResourceTree.value(each)))));
  }

  private static void pathway(JsonNode within, List<Item> items) {
    ResourceTree.extensions(within, "pathway")
        .forEach(
            each ->
                items.add(Item.of(Aspect.PATHWAY, ResourceTree.words(ResourceTree.value(each)))));
    ResourceTree.extensions(within, "obligation")
        .map(each -> ResourceTree.value(ResourceTree.extension(each, "description")).asText())
        .forEach(each -> items.add(Item.of(Aspect.OBLIGATION, Change.line(each))));
  }

  private static void parts(JsonNode use, List<Item> items) {
    ResourceTree.extensions(use, "criterion").map(Criteria::item).forEach(items::add);
    Partners.of(use).forEach(each -> items.add(Item.of(Aspect.PARTNER, each)));
    Populations.of(use).forEach(items::add);
    ResourceTree.extensions(use, "brand")
        .forEach(each -> items.add(Item.of(Aspect.BRAND_LIMIT, ResourceTree.value(each).asText())));
    ResourceTree.extensions(use, "uncoded")
        .forEach(each -> items.add(Item.of(Aspect.UNCODED, ResourceTree.value(each).asText())));
  }
}
