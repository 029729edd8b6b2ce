package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads MedicationKnowledge.administrationGuidelines with {@code clinical-use}, also of definitions
 * 0.1.0, which had flat sub-uses and one range of ages in place of populations.
 */
final class UseReader {

  private UseReader() {}

  static Use read(JsonNode guideline) {
    JsonNode clinical = Tree.extension(guideline, "clinical-use");
    JsonNode regulatory = Tree.extension(guideline, "regulatory-status");
    String status = Tree.code(Tree.value(Tree.extension(regulatory, "status")));
    boolean approved = status.equals("approved");
    List<Item> items = new ArrayList<>();
    items.add(Item.of(Aspect.USE_APPROVAL, status));
    Tree.extensions(clinical, "context")
        .forEach(each -> items.add(Item.of(Aspect.LEAD_IN, Tree.value(each).asText())));
    purposes(clinical, items);
    for (JsonNode each : guideline.path("patientCharacteristics")) {
      String of = Tree.code(each.path("characteristicCodeableConcept"));
      Tree.all(each.path("value"))
          .forEach(value -> items.add(new Item(Aspect.PATIENTS, of, value.asText())));
    }
    pathway(regulatory, items);
    parts(clinical, items);
    return new Use(
        Tree.words(guideline.path("indicationCodeableConcept")),
        wording(clinical),
        approved,
        completeness(clinical),
        items,
        specific(clinical, approved));
  }

  private static List<Use> specific(JsonNode within, boolean approved) {
    return Stream.of("specific-use", "specificUse")
        .flatMap(name -> Tree.extensions(within, name))
        .map(each -> specificUse(each, approved))
        .toList();
  }

  private static Use specificUse(JsonNode use, boolean approved) {
    List<Item> items = new ArrayList<>();
    Tree.extensions(use, "condition")
        .forEach(each -> items.add(Item.of(Aspect.CONDITION, Tree.words(Tree.value(each)))));
    purposes(use, items);
    pathway(use, items);
    parts(use, items);
    return new Use("", wording(use), approved, completeness(use), items, specific(use, approved));
  }

  private static String wording(JsonNode use) {
    return Tree.value(Tree.extension(use, "statement")).asText();
  }

  private static Optional<String> completeness(JsonNode use) {
    return Tree.extensions(use, "completeness").map(each -> Tree.value(each).asText()).findFirst();
  }

  private static void purposes(JsonNode use, List<Item> items) {
    Tree.extensions(use, "intendedEffect")
        .forEach(each -> items.add(Item.of(Aspect.PURPOSE, Tree.words(Tree.value(each)))));
  }

  private static void pathway(JsonNode within, List<Item> items) {
    Tree.extensions(within, "pathway")
        .forEach(each -> items.add(Item.of(Aspect.PATHWAY, Tree.words(Tree.value(each)))));
    Tree.extensions(within, "obligation")
        .map(each -> Tree.value(Tree.extension(each, "description")).asText())
        .forEach(each -> items.add(Item.of(Aspect.OBLIGATION, Change.line(each))));
  }

  private static void parts(JsonNode use, List<Item> items) {
    Tree.extensions(use, "criterion").map(Criteria::item).forEach(items::add);
    Partners.of(use).forEach(each -> items.add(Item.of(Aspect.PARTNER, each)));
    Populations.of(use).forEach(items::add);
    Tree.extensions(use, "brand")
        .forEach(each -> items.add(Item.of(Aspect.BRAND_LIMIT, Tree.value(each).asText())));
    Tree.extensions(use, "uncoded")
        .forEach(each -> items.add(Item.of(Aspect.UNCODED, Tree.value(each).asText())));
  }
}
