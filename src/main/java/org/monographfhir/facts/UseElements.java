package org.monographfhir.facts;

import static org.monographfhir.facts.Nodes.add;
import static org.monographfhir.facts.Nodes.all;
import static org.monographfhir.facts.Nodes.object;
import static org.monographfhir.facts.Nodes.own;
import static org.monographfhir.terminology.ResourceTree.code;
import static org.monographfhir.terminology.ResourceTree.extension;
import static org.monographfhir.terminology.ResourceTree.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.monographfhir.terminology.Canonical;

/** The parts of a use of R5 that its own words state, as extensions of R4. */
final class UseElements {

  private final List<JsonNode> instances;
  private final JsonNode definition;
  private final Optional<JsonNode> above;
  private final UnaryOperator<JsonNode> groups;
  private final Set<String> inherited = new TreeSet<>();

  /**
   * @param instances of one use, one for each condition
   * @param above the use that it is a sub-use of
   * @param groups finds what is referred to
   */
  UseElements(List<JsonNode> instances, Optional<JsonNode> above, UnaryOperator<JsonNode> groups) {
    this.instances = instances;
    this.above = above;
    this.groups = groups;
    definition = instances.get(0);
    all(UseTree.account(definition), "inherited")
        .forEach(each -> inherited.add(value(each).asText()));
  }

  void addTo(ObjectNode use) {
    JsonNode indication = definition.path("indication");
    if (!inherited.contains("intendedEffect") && indication.has("intendedEffect")) {
      add(use, "intendedEffect", "CodeableConcept", indication.at("/intendedEffect/concept"));
      all(indication, "further-intended-effect")
          .forEach(each -> add(use, "intendedEffect", "CodeableConcept", value(each)));
    }
    for (JsonNode each : inherited.contains("condition") ? List.<JsonNode>of() : instances) {
      JsonNode condition = each.at("/indication/diseaseSymptomProcedure/concept");
      if (above.isEmpty() || !condition.has("extension")) {
        add(use, "condition", "CodeableConcept", condition);
      }
    }
    List<JsonNode> criteria = new ArrayList<>(criteria(definition));
    above.ifPresent(each -> criteria(each).forEach(criteria::remove));
    criteria.forEach(use.withArray("extension")::add);
    if (!inherited.contains("population")) {
      populations().forEach(use.withArray("extension")::add);
    }
    if (!inherited.contains("otherTherapy")) {
      indication
          .path("otherTherapy")
          .forEach(each -> use.withArray("extension").add(therapy(each)));
    }
    if (!inherited.contains("brand")) {
      all(UseTree.account(definition), "brand")
          .forEach(each -> add(use, "brand", "String", value(each)));
    }
  }

  /** As the page puts them together, where that stands there; else those of any Group. */
  private List<JsonNode> criteria(JsonNode definition) {
    if (isSpelledOut(definition)) {
      return all(definition, "criterion");
    }
    List<JsonNode> criteria = new ArrayList<>();
    JsonNode status = definition.at("/indication/diseaseStatus/concept");
    if (!status.isMissingNode()) {
      ObjectNode type = object();
      type.withArray("coding")
          .add(
              object(
                  "system",
                  Canonical.codeSystem("indication-criterion-type"),
                  "code",
                  "disease-status",
                  "display",
                  "Disease status"));
      criteria.add(criterion(type, status, false));
    }
    for (JsonNode each : groups.apply(definition.at("/population/0")).path("characteristic")) {
      if (isCriterion(each)) {
        criteria.add(
            criterion(
                each.path("code"),
                each.path("valueCodeableConcept"),
                each.path("exclude").asBoolean()));
      }
    }
    return criteria;
  }

  private static boolean isSpelledOut(JsonNode definition) {
    return !all(definition, "criterion").isEmpty() || !all(definition, "population").isEmpty();
  }

  private static boolean isCriterion(JsonNode characteristic) {
    return characteristic
        .at("/code/coding/0/system")
        .asText()
        .endsWith("/indication-criterion-type");
  }

  private static JsonNode criterion(JsonNode type, JsonNode value, boolean exclude) {
    ObjectNode criterion = own("criterion");
    add(criterion, "type", "CodeableConcept", type);
    add(criterion, "value", "CodeableConcept", value);
    if (exclude) {
      add(criterion, "exclude", "Boolean", BooleanNode.TRUE);
    }
    return criterion;
  }

  private Iterable<JsonNode> populations() {
    if (isSpelledOut(definition)) {
      return all(definition, "population");
    }
    Set<JsonNode> populations = new LinkedHashSet<>();
    for (JsonNode group : definition.path("population")) {
      ObjectNode population = own("population");
      for (JsonNode each : groups.apply(group).path("characteristic")) {
        if (!isCriterion(each)) {
          who(population, each);
        }
      }
      if (population.has("extension")) {
        populations.add(population);
      }
    }
    return populations;
  }

  private static void who(ObjectNode population, JsonNode each) {
    if (each.has("valueRange")) {
      add(population, "ageRange", "Range", each.path("valueRange"));
    } else if (code(each.path("code")).equals("gender")) {
      add(population, "sex", "Code", each.at("/valueCodeableConcept/coding/0/code"));
    } else {
      add(population, "group", "CodeableConcept", each.path("valueCodeableConcept"));
    }
  }

  private static JsonNode therapy(JsonNode therapy) {
    JsonNode arrangement = extension(therapy, "therapy-arrangement");
    ObjectNode r4 = object("url", "otherTherapy");
    add(r4, "group", "PositiveInt", value(arrangement, "group"));
    switch (value(arrangement, "kind").asText()) {
      case "alone" -> add(r4, "alone", "Boolean", BooleanNode.TRUE);
      case "treatment-class" -> treatment(r4, "treatmentClass", therapy);
      case "modality" -> treatment(r4, "modality", therapy);
      default -> treatment(r4, "treatment", therapy);
    }
    all(arrangement, "optional").forEach(each -> add(r4, "optional", "Boolean", value(each)));
    all(arrangement, "step").forEach(each -> add(r4, "step", "PositiveInt", value(each)));
    all(arrangement, "moment").forEach(each -> add(r4, "moment", "String", value(each)));
    return r4;
  }

  private static void treatment(ObjectNode r4, String name, JsonNode therapy) {
    add(r4, name, "CodeableConcept", therapy.at("/treatment/concept"));
  }
}
