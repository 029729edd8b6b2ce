package org.monographfhir.preflight;

/** Conditions: each needs a value, and a parameter that servers have. */
final class ConditionCheck {

  private final SearchParameters parameters;

  ConditionCheck(SearchParameters parameters) {
    this.parameters = parameters;
  }

  void check(Condition condition, String place, Element at, RuleFindings findings) {
    if (condition.parts().isEmpty()) {
      findings.add(Rule.CONDITION, at, place + ": the condition is empty; it matches everything");
    }
    for (ConditionPart part : condition.parts()) {
      if (part.value().isBlank() || part.value().endsWith("|")) {
        findings.add(
            Rule.CONDITION,
            at,
            place + ": " + part.name() + " has no value; servers ignore it and match everything");
      }
      boolean known =
          part.name().startsWith("_")
              || !parameters.knows(condition.type())
              || parameters.knows(condition.type(), part.parameter());
      if (!known) {
        findings.add(
            Rule.SEARCH_PARAMETER,
            at,
            place
                + ": FHIR has no search parameter "
                + part.parameter()
                + " for "
                + condition.type()
                + "; a server without one of its own refuses it");
      }
    }
  }
}
