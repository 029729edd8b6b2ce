package org.monographfhir.preflight;

import java.util.List;
import java.util.Optional;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Target;
import org.monographfhir.target.Upsert;

/** Whether a server takes so much at once, and in this way. */
record LimitsCheck(Target target) {

  void check(Element bundle, List<EntryToSend> entries, long bytes, RuleFindings findings) {
    if (entries.isEmpty()) {
      findings.add(Rule.NO_ENTRIES, bundle, "Bundle: there is nothing to load");
    }
    Optional<EntryToSend> conditional =
        entries.stream().filter(each -> each.condition().isPresent()).findFirst();
    Limits limits = conditional.isPresent() ? target.conditional() : target.byId();
    if (conditional.isPresent() && target.upsert() == Upsert.ID) {
      findings.add(
          Rule.CONDITIONAL,
          conditional.get().at("url"),
          conditional.get().place()
              + ".request: "
              + target.title()
              + " is not known to take conditional requests; use ids");
    }
    if (entries.size() > limits.entries()) {
      findings.add(
          Rule.TOO_MANY_ENTRIES,
          entries.get(limits.entries()).element(),
          "Bundle: " + entries.size() + " entries; allowed are " + limits.entries());
    }
    if (bytes > limits.bytes()) {
      findings.add(
          Rule.TOO_LARGE, bundle, "Bundle: " + bytes + " bytes; allowed are " + limits.bytes());
    }
  }
}
