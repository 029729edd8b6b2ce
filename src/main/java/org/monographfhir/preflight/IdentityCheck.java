package org.monographfhir.preflight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What may stand in a Bundle once only: addresses, and what requests find resources by. */
final class IdentityCheck {

  private static final Pattern FULL_URL =
      Pattern.compile(
          "urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + "|urn:oid:[0-2](\\.(0|[1-9][0-9]*))+"
              + "|(?!urn:(uuid|oid):)[A-Za-z][A-Za-z0-9+.-]*:\\S+");

  private record Key(Rule rule, String value) {}

  private final Map<Key, EntryToSend> seen = new HashMap<>();
  private final RuleFindings findings;

  private IdentityCheck(RuleFindings findings) {
    this.findings = findings;
  }

  /**
   * @param type of the Bundle: what a server executes names each resource once, a history and what
   *     is only kept may hold <a href="http://hl7.org/fhir/R4/bundle.html#invs">several
   *     versions</a>
   */
  static void check(String type, List<EntryToSend> entries, RuleFindings findings) {
    IdentityCheck check = new IdentityCheck(findings);
    boolean executed = BundleCheck.EXECUTED.contains(type);
    for (EntryToSend entry : entries) {
      check.form(entry);
      if (executed) {
        check.once(Rule.DUPLICATE_FULL_URL, entry.fullUrl(), entry, fullUrl(entry));
        check.requests(entry);
      } else if (!type.equals("history")) {
        check.version(entry);
      }
    }
  }

  private void form(EntryToSend entry) {
    Element at = fullUrl(entry);
    String fullUrl = entry.fullUrl();
    if (!fullUrl.isEmpty() && !FULL_URL.matcher(fullUrl).matches()) {
      findings.add(
          Rule.FULL_URL,
          at,
          entry.place()
              + ".fullUrl: '"
              + fullUrl
              + "' is neither an absolute address nor urn:uuid: and a UUID in lower case");
    }
  }

  private void version(EntryToSend entry) {
    String version =
        entry
            .resource()
            .flatMap(each -> each.one("meta"))
            .map(each -> each.text("versionId"))
            .orElse("");
    String fullUrl = entry.fullUrl();
    boolean versioned = !fullUrl.isEmpty() && !version.isEmpty();
    String key = versioned ? fullUrl + ", version " + version + "," : fullUrl;
    once(Rule.DUPLICATE_FULL_URL, key, entry, fullUrl(entry));
  }

  private static Element fullUrl(EntryToSend entry) {
    return entry.element().one("fullUrl").orElse(entry.element());
  }

  private void requests(EntryToSend entry) {
    once(Rule.DUPLICATE_RESOURCE, entry.address(), entry, entry.at("url"));
    once(
        Rule.DUPLICATE_KEY,
        entry.condition().map(Condition::key).orElse(""),
        entry,
        entry.at(entry.method().equals("POST") ? "ifNoneExist" : "url"));
  }

  private void once(Rule rule, String value, EntryToSend entry, Element at) {
    EntryToSend first = value.isEmpty() ? null : seen.putIfAbsent(new Key(rule, value), entry);
    if (first != null) {
      findings.add(
          rule,
          at,
          entry.place()
              + ": "
              + value
              + " is that of "
              + first.place()
              + " (line "
              + first.element().line()
              + ") too");
    }
  }
}
