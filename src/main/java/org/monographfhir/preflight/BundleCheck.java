package org.monographfhir.preflight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.target.Limits;

/** A Bundle as a server takes it. */
final class BundleCheck {

  private static final Set<String> EXECUTED = Set.of("transaction", "batch");

  private final Limits limits;
  private final RequestCheck requests;
  private final ReferenceCheck references;

  BundleCheck(Limits limits, SearchParameters parameters) {
    this.limits = limits;
    this.requests = new RequestCheck(parameters);
    this.references = new ReferenceCheck(parameters);
  }

  void check(Element bundle, long bytes, Findings findings) {
    List<Entry> entries = Entry.of(bundle);
    size(bundle, entries, bytes, findings);
    IdentityCheck.check(entries, findings);
    String type = bundle.text("type");
    if (EXECUTED.contains(type)) {
      entries.forEach(entry -> requests.check(entry, findings));
    } else {
      findings.add(
          Rule.BUNDLE_TYPE,
          bundle.one("type").orElse(bundle),
          "Bundle.type: '" + type + "'; a server executes transaction and batch alone");
    }
    Optional<Addresses> all = Optional.of(new Addresses(entries));
    // The entries of a batch do not know each other, whatever their addresses are.
    Optional<Addresses> known = type.equals("batch") ? Optional.empty() : all;
    for (Entry entry : entries) {
      entry
          .resource()
          .filter(each -> !each.type().equals("Bundle"))
          .ifPresent(each -> references.check(each, entry.place() + ".resource", known, findings));
    }
  }

  private void size(Element bundle, List<Entry> entries, long bytes, Findings findings) {
    if (entries.isEmpty()) {
      findings.add(Rule.NO_ENTRIES, bundle, "Bundle: there is nothing to load");
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
