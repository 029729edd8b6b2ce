package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.terminology.ResourceTree;

/**
 * A use, or a sub-use, in parts.
 *
 * @param statement all its words, the authority
 * @param complete whether the parts, with those of its sub-uses, say all that the words say
 * @param uncoded the words that are in no part
 * @param accelerated whether it was approved under accelerated approval
 * @param obligations what is owed for that
 * @param effects codes of {@code intended-effect}
 * @param below its sub-uses
 */
record UsePart(
    String statement,
    boolean complete,
    List<String> uncoded,
    boolean accelerated,
    List<String> obligations,
    List<String> effects,
    List<Concept> conditions,
    List<EligibilityCriterion> criteria,
    List<TargetPopulation> populations,
    List<Therapy> therapies,
    List<String> brands,
    List<UsePart> below) {

  static UsePart of(JsonNode use, JsonNode approval) {
    return new UsePart(
        Values.text(use, "statement").orElse(""),
        Values.text(use, "completeness").orElse("").equals("complete"),
        Values.texts(use, "uncoded"),
        ResourceTree.extensions(approval, "pathway").findAny().isPresent(),
        ResourceTree.extensions(approval, "obligation")
            .flatMap(each -> Values.texts(each, "description").stream())
            .toList(),
        ResourceTree.values(use, "intendedEffect")
            .map(concept -> concept.path("coding").path(0).path("code").asText())
            .toList(),
        Values.concepts(use, "condition"),
        EligibilityCriterion.of(use),
        TargetPopulation.of(use),
        Therapy.of(use),
        Values.texts(use, "brand"),
        Stream.of("specific-use", "specificUse")
            .flatMap(name -> ResourceTree.extensions(use, name))
            .map(each -> of(each, each))
            .toList());
  }

  /** Each way to be within the use: its sub-uses, down to the last, with what they inherit. */
  Stream<UsePart> alternatives() {
    return below.isEmpty()
        ? Stream.of(this)
        : below.stream().flatMap(each -> each.within(this).alternatives());
  }

  /** What it states of criteria is added; of all else, what it states holds in the place. */
  private UsePart within(UsePart above) {
    return new UsePart(
        statement,
        complete,
        both(above.uncoded, uncoded),
        above.accelerated || accelerated,
        both(above.obligations, obligations),
        own(effects, above.effects),
        own(conditions, above.conditions),
        both(above.criteria, criteria),
        own(populations, above.populations),
        own(therapies, above.therapies),
        own(brands, above.brands),
        below);
  }

  private static <T> List<T> own(List<T> own, List<T> above) {
    return own.isEmpty() ? above : own;
  }

  private static <T> List<T> both(List<T> above, List<T> own) {
    return Stream.concat(above.stream(), own.stream()).toList();
  }

  String conditionWords() {
    return conditions.stream().map(Concept::words).collect(Collectors.joining(" or "));
  }

  String populationWords() {
    return populations.stream().map(TargetPopulation::words).collect(Collectors.joining(" or "));
  }

  /** Those of all its levels, each once. */
  Stream<Concept> allConditions() {
    return Stream.concat(conditions.stream(), below.stream().flatMap(UsePart::allConditions));
  }
}
