package org.monographfhir.cds;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.monographfhir.terminology.Canonical;

/** What is known of drugs: the converted pages, and the sets of codes that go with them. */
public final class Knowledge {

  private static final String NCI_DRUG = Canonical.codeSystem("nci-drug");

  private final SortedMap<String, ConvertedDrug> drugs;
  private final Map<String, Set<String>> drugKeys = new HashMap<>();
  private final Map<Concept, Set<String>> conditionKeys = new HashMap<>();

  /** These grow with what is asked, and no further than what the pages name. */
  private final Map<Concept, Set<String>> keys = new ConcurrentHashMap<>();

  private final Map<Concept, Set<String>> partnerKeys = new ConcurrentHashMap<>();

  Knowledge(SortedMap<String, ConvertedDrug> drugs, ConditionSets sets) {
    this.drugs = drugs;
    drugs.forEach((slug, drug) -> drugKeys.put(slug, drug.keys()));
    for (ConvertedDrug drug : drugs.values()) {
      drug.uses().stream()
          .flatMap(use -> use.part().allConditions())
          .forEach(each -> conditionKeys.computeIfAbsent(each, sets::keys));
    }
  }

  /** How many drugs there are. */
  public int size() {
    return drugs.size();
  }

  List<ConvertedDrug> drugs() {
    return List.copyOf(drugs.values());
  }

  Set<String> keys(ConvertedDrug drug) {
    return drugKeys.get(drug.slug());
  }

  /** What a concept is compared by; it is worked out once. */
  Set<String> keys(Concept concept) {
    return keys.computeIfAbsent(concept, Concept::keys);
  }

  /** Those of a drug that is named; with the codes of its products, where its page is here. */
  Set<String> drugKeys(Concept named) {
    return partnerKeys.computeIfAbsent(named, this::withProducts);
  }

  private Set<String> withProducts(Concept named) {
    Set<String> all = new LinkedHashSet<>(named.keys());
    named.codings().stream()
        .filter(each -> each.system().equals(NCI_DRUG))
        .flatMap(each -> Optional.ofNullable(drugKeys.get(each.code())).stream())
        .forEach(all::addAll);
    return all;
  }

  Set<String> conditionKeys(Concept condition) {
    Set<String> found = conditionKeys.get(condition);
    return found == null ? keys(condition) : found;
  }
}
