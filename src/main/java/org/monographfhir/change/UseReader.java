package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads MedicationKnowledge.administrationGuidelines with {@code clinical-use}. */
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
    Tree.extensions(clinical, "intendedEffect")
        .forEach(each -> items.add(Item.of(Aspect.PURPOSE, Tree.words(Tree.value(each)))));
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
        items,
        Tree.extensions(clinical, "specificUse").map(each -> specific(each, approved)).toList());
  }

  private static Use specific(JsonNode use, boolean approved) {
    List<Item> items = new ArrayList<>();
    pathway(use, items);
    parts(use, items);
    return new Use("", wording(use), approved, items, List.of());
  }

  private static String wording(JsonNode use) {
    return Tree.value(Tree.extension(use, "statement")).asText();
  }

  private static void pathway(JsonNode within, List<Item> items) {
    Tree.extensions(within, "pathway")
        .forEach(each -> items.add(Item.of(Aspect.PATHWAY, Tree.words(Tree.value(each)))));
    Tree.extensions(within, "obligation")
        .map(each -> Tree.value(Tree.extension(each, "description")).asText())
        .forEach(each -> items.add(Item.of(Aspect.OBLIGATION, each)));
  }

  private static void parts(JsonNode use, List<Item> items) {
    Tree.extensions(use, "criterion").map(UseReader::criterion).forEach(items::add);
    Partners.of(use).forEach(each -> items.add(Item.of(Aspect.PARTNER, each)));
    Tree.extensions(use, "ageRange")
        .forEach(each -> items.add(Item.of(Aspect.AGE_RANGE, Ages.words(Tree.value(each)))));
    Tree.extensions(use, "brand")
        .forEach(each -> items.add(Item.of(Aspect.BRAND_LIMIT, Tree.value(each).asText())));
  }

  /** Only criteria of one type can replace each other. */
  private static Item criterion(JsonNode criterion) {
    JsonNode type = Tree.value(Tree.extension(criterion, "type"));
    boolean exclude = Tree.value(Tree.extension(criterion, "exclude")).asBoolean();
    String words = Tree.words(Tree.value(Tree.extension(criterion, "value")));
    return new Item(
        Aspect.CONDITION_OF_USE,
        Tree.code(type),
        (exclude ? "not " : "") + words + " (" + Tree.words(type).toLowerCase(Locale.ROOT) + ")");
  }
}
