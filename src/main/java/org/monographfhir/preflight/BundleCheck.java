package org.monographfhir.preflight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Target;
import org.monographfhir.target.Upsert;

/** A Bundle as a server takes it. */
final class BundleCheck {

  static final Set<String> EXECUTED = Set.of("transaction", "batch");

  private final Target target;
  private final RequestCheck requests;
  private final ReferenceCheck references;

  BundleCheck(Target target, SearchParameters parameters) {
    this.target = target;
    this.requests = new RequestCheck(parameters);
    this.references = new ReferenceCheck(parameters);
  }

  void check(Element bundle, long bytes, Findings findings) {
    List<EntryToSend> entries = EntryToSend.of(bundle);
    size(bundle, entries, bytes, findings);
    String type = bundle.text("type");
    IdentityCheck.check(type, entries, findings);
    boolean executed = EXECUTED.contains(type);
    // The entries of a batch do not know each other, whatever their addresses are.
    Optional<Addresses> known =
        type.equals("batch") ? Optional.empty() : Optional.of(new Addresses(entries, executed));
    if (executed) {
      entries.forEach(entry -> requests.check(entry, known, findings));
    } else {
      findings.add(
          Rule.BUNDLE_TYPE,
          bundle.one("type").orElse(bundle),
          "Bundle.type: '" + type + "'; a server executes transaction and batch alone");
    }
    for (EntryToSend entry : entries) {
      entry
          .resource()
          .filter(each -> !each.type().equals("Bundle"))
          .ifPresent(each -> references.check(each, entry.place() + ".resource", known, findings));
    }
  }

  private void size(Element bundle, List<EntryToSend> entries, long bytes, Findings findings) {
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
