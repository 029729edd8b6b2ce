package org.monographfhir.preflight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.target.Target;

/** A Bundle as a server takes it. */
final class BundleCheck {

  static final Set<String> EXECUTED = Set.of("transaction", "batch");

  private final LimitsCheck limits;
  private final RequestCheck requests;
  private final ReferenceCheck references;

  BundleCheck(Target target, SearchParameters parameters) {
    this.limits = new LimitsCheck(target);
    this.requests = new RequestCheck(parameters);
    this.references = new ReferenceCheck(parameters);
  }

  void check(Element bundle, long bytes, RuleFindings findings) {
    List<EntryToSend> entries = EntryToSend.of(bundle);
    limits.check(bundle, entries, bytes, findings);
    String type = bundle.text("type");
    IdentityCheck.check(type, entries, findings);
    boolean executed = EXECUTED.contains(type);
    // The entries of a batch do not know each other, whatever their addresses are.
    Optional<BundleTargets> known =
        type.equals("batch") ? Optional.empty() : Optional.of(new BundleTargets(entries, executed));
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
}
