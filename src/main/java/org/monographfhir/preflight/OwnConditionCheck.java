package org.monographfhir.preflight;

import java.util.Optional;

/**
 * Whether a resource would be found by the condition that it is written by. Where it is not, a
 * server refuses it, or makes one more of it each time.
 */
final class OwnConditionCheck {

  private final SearchParameters parameters;

  OwnConditionCheck(SearchParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * @param addresses what a condition can refer to; absent where entries do not know each other
   */
  void check(
      EntryToSend entry,
      Condition condition,
      Element at,
      Optional<BundleTargets> addresses,
      RuleFindings findings) {
    if (!entry.isWrite()
        || !entry.type().equals(condition.type())
        || !parameters.knows(condition.type())) {
      return;
    }
    for (ConditionPart part : condition.parts()) {
      Optional<SearchParameters.Search> search =
          parameters.search(condition.type(), part.parameter()).filter(each -> part.isPlain());
      if (search.isPresent() && search.get().kind().equals("reference")) {
        reference(entry, part, at, addresses, findings);
        if (part.alternatives().stream().allMatch(each -> isThere(each, addresses))) {
          value(entry, part, search.get(), at, findings);
        }
      } else if (search.isPresent()) {
        value(entry, part, search.get(), at, findings);
      }
    }
  }

  private static void reference(
      EntryToSend entry,
      ConditionPart part,
      Element at,
      Optional<BundleTargets> addresses,
      RuleFindings findings) {
    for (String each : part.alternatives()) {
      if (each.startsWith("urn:") && addresses.filter(known -> known.has(each)).isEmpty()) {
        findings.add(
            Rule.REFERENCE,
            at,
            entry.place()
                + ".request: "
                + part.name()
                + "="
                + each
                + " is the fullUrl of no entry; it finds nothing, and each load makes one more");
      }
    }
  }

  private static boolean isThere(String reference, Optional<BundleTargets> addresses) {
    return !reference.startsWith("urn:")
        || addresses.filter(known -> known.has(reference)).isPresent();
  }

  private static void value(
      EntryToSend entry,
      ConditionPart part,
      SearchParameters.Search search,
      Element at,
      RuleFindings findings) {
    Optional<SearchedValues> values =
        entry.resource().flatMap(resource -> SearchedValues.of(resource, search));
    boolean asked = !part.value().isBlank() && !part.value().endsWith("|");
    if (asked && values.isPresent() && part.alternatives().stream().noneMatch(values.get()::has)) {
      findings.add(
          Rule.OWN_CONDITION,
          at,
          entry.place()
              + ".request: "
              + part.name()
              + "="
              + part.value()
              + " does not find the resource of this entry, which has "
              + values.get()
              + "; each load makes one more"
              + (part.alternatives().size() > 1 ? ". A comma in a value is written \\," : ""));
    }
  }
}
