package org.monographfhir.cds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Hierarchy;
import org.monographfhir.terminology.Systems;

/** The sets of codes of drugs and conditions. */
final class CodeSets {

  /** FHIR's bound for an id. */
  private static final int LONGEST = 64;

  private final Hierarchy hierarchy;

  CodeSets(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** One for each drug. */
  Stream<CodeSet> ofDrugs(List<ConvertedDrug> drugs) {
    return drugs.stream().map(CodeSets::ofDrug);
  }

  private static CodeSet ofDrug(ConvertedDrug drug) {
    return new CodeSet(
        id("cds-drug-" + drug.slug()),
        drug.concept().words(),
        "Codes of the drug, and of products with it. From " + drug.page() + ".",
        drug.codings());
  }

  /** One for each condition that has a code, in the order of their names. */
  Stream<CodeSet> ofConditions(List<ConvertedDrug> drugs) {
    Map<String, List<Concept>> byName = new TreeMap<>();
    drugs.stream()
        .flatMap(drug -> drug.uses().stream())
        .flatMap(use -> use.part().allConditions())
        .forEach(
            each ->
                ConditionSets.name(each)
                    .ifPresent(
                        name -> byName.computeIfAbsent(name, at -> new ArrayList<>()).add(each)));
    return byName.entrySet().stream().map(each -> ofCondition(each.getKey(), each.getValue()));
  }

  private CodeSet ofCondition(String name, List<Concept> same) {
    Map<String, Coding> all = new LinkedHashMap<>();
    same.stream().flatMap(each -> each.codings().stream()).forEach(each -> add(each, all));
    List<Coding> own = List.copyOf(all.values());
    narrower(own).forEach(each -> add(each, all));
    boolean wider = all.size() > own.size();
    return new CodeSet(
        id(name),
        same.get(0).words(),
        "Codes of the condition"
            + (wider ? ", and of narrower ones by the hierarchy of the NCI Thesaurus." : "."),
        List.copyOf(all.values()));
  }

  /** By the hierarchy; without one, none. */
  List<Coding> narrower(List<Coding> codings) {
    return codings.stream()
        .filter(each -> each.system().equals(Systems.NCIT))
        .flatMap(each -> hierarchy.below(each.code()).stream())
        .distinct()
        .toList();
  }

  /** A code with a display is better than the same without. */
  private static void add(Coding coding, Map<String, Coding> to) {
    to.merge(
        Concept.key(coding),
        coding,
        (old, more) -> Optional.of(old).filter(it -> it.display().isPresent()).orElse(more));
  }

  private static String id(String name) {
    String allowed = name.replaceAll("[^A-Za-z0-9.-]", "-");
    return allowed.length() <= LONGEST
        ? allowed
        : allowed.substring(0, LONGEST - 9) + "-" + "%08x".formatted(allowed.hashCode());
  }
}
