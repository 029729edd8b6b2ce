package org.monographfhir.cds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.monographfhir.terminology.Coding;

/** The drugs and their uses for programs that do not speak FHIR; see {@code index.schema.json}. */
final class IndexJson {

  private final CodeSets sets;

  IndexJson(CodeSets sets) {
    this.sets = sets;
  }

  ObjectNode of(String version, List<ConvertedDrug> drugs) {
    ObjectNode index = JsonNodeFactory.instance.objectNode();
    index.put("program", "monograph-fhir").put("version", version);
    index.put(
        "notice",
        "Not medical advice. The statement of a use is the authority; a use that is partial has"
            + " words that are in no part and that a person has to read.");
    ArrayNode all = index.putArray("drugs");
    drugs.forEach(each -> drug(each, all.addObject()));
    return index;
  }

  private void drug(ConvertedDrug drug, ObjectNode to) {
    to.put("name", drug.concept().words()).put("page", drug.page());
    put("copied", Optional.of(drug.day()).filter(day -> !day.isEmpty()), to);
    codes(drug.codings(), to.putArray("codes"));
    texts("status", drug.statuses(), to);
    texts("statusWords", drug.statusWords(), to);
    put("label", drug.label(), to);
    ArrayNode uses = to.putArray("uses");
    for (DrugUse use : drug.uses()) {
      ObjectNode node = uses.addObject().put("approval", use.status());
      texts("context", use.context(), node);
      part(use.part(), node);
    }
  }

  private void part(UsePart part, ObjectNode to) {
    to.put("statement", part.statement());
    to.put("completeness", part.complete() ? "complete" : "partial");
    texts("uncoded", part.uncoded(), to);
    to.put("accelerated", part.accelerated());
    texts("obligations", part.obligations(), to);
    texts("effects", part.effects(), to);
    ArrayNode conditions = to.putArray("conditions");
    part.conditions().forEach(each -> condition(each, conditions.addObject()));
    ArrayNode criteria = to.putArray("criteria");
    part.criteria().forEach(each -> criterion(each, criteria.addObject()));
    ArrayNode populations = to.putArray("populations");
    part.populations().forEach(each -> population(each, populations.addObject()));
    ArrayNode therapies = to.putArray("therapies");
    part.therapies().forEach(each -> therapy(each, therapies.addObject()));
    texts("brands", part.brands(), to);
    ArrayNode below = to.putArray("uses");
    part.below().forEach(each -> part(each, below.addObject()));
  }

  private void condition(Concept condition, ObjectNode to) {
    concept(condition, to);
    codes(sets.narrower(condition.codings()), to.putArray("narrower"));
    put("valueSet", ConditionSets.name(condition).map(ConditionSets.URL::concat), to);
  }

  private void criterion(EligibilityCriterion criterion, ObjectNode to) {
    if (criterion instanceof EligibilityCriterion.Combination several) {
      to.put("combination", several.anyOf() ? "any-of" : "all-of");
      ArrayNode all = to.putArray("criteria");
      several.criteria().forEach(each -> criterion(each, all.addObject()));
    } else {
      EligibilityCriterion.Finding finding = (EligibilityCriterion.Finding) criterion;
      to.put("type", finding.type()).put("exclude", finding.exclude());
      concept(finding.value(), to);
    }
  }

  private void population(TargetPopulation population, ObjectNode to) {
    put("group", population.group(), to);
    for (AgeLimits each : population.ages()) {
      each.low().ifPresent(low -> limit(low, to.putObject("from")));
      each.high().ifPresent(high -> limit(high, to.putObject("to")));
    }
    put("sex", population.sex(), to);
    ArrayNode criteria = to.putArray("criteria");
    population.criteria().forEach(each -> criterion(each, criteria.addObject()));
  }

  private static void limit(AgeLimits.Limit limit, ObjectNode to) {
    to.put("value", limit.value()).put("unit", limit.unit());
  }

  private void therapy(Therapy therapy, ObjectNode to) {
    to.put("group", therapy.group()).put("kind", therapy.kind());
    to.put("optional", therapy.optional());
    therapy.step().ifPresent(step -> to.put("step", step));
    if (!therapy.isAlone()) {
      concept(therapy.what(), to);
    }
  }

  private static void concept(Concept concept, ObjectNode to) {
    to.put("text", concept.words());
    codes(concept.codings(), to.putArray("codes"));
  }

  private static void codes(List<Coding> codings, ArrayNode to) {
    for (Coding each : codings) {
      ObjectNode node = to.addObject().put("system", each.system()).put("code", each.code());
      put("display", each.display(), node);
    }
  }

  private static void texts(String name, List<String> texts, ObjectNode to) {
    ArrayNode all = to.putArray(name);
    texts.forEach(all::add);
  }

  private static void put(String name, Optional<String> value, ObjectNode to) {
    value.ifPresent(it -> to.put(name, it));
  }
}
