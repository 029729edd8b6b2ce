package org.monographfhir.preflight;

import java.util.Optional;
import java.util.Set;

/**
 * The <a href="http://hl7.org/fhir/R4/http.html#transaction">request</a> of an entry, and whether
 * the resource is the one that it speaks of.
 */
final class RequestCheck {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH");

  private final SearchParameters parameters;
  private final ConditionCheck conditions;
  private final OwnConditionCheck own;
  private final IdCheck ids = new IdCheck();

  RequestCheck(SearchParameters parameters) {
    this.parameters = parameters;
    this.conditions = new ConditionCheck(parameters);
    this.own = new OwnConditionCheck(parameters);
  }

  void check(EntryToSend entry, Optional<BundleTargets> addresses, RuleFindings findings) {
    if (entry.request().isEmpty()) {
      findings.add(
          Rule.NO_REQUEST, entry.element(), entry.place() + ": no request: nothing to be done");
      return;
    }
    Element at = entry.at("method");
    if (!METHODS.contains(entry.method())) {
      findings.add(
          Rule.REQUEST_METHOD,
          at,
          entry.place()
              + ": '"
              + entry.method()
              + "' is none of "
              + METHODS.stream().sorted().toList());
    } else {
      url(entry, addresses, findings);
    }
    if (entry.isWrite() && entry.resource().isEmpty()) {
      findings.add(
          Rule.NO_RESOURCE, entry.element(), entry.place() + ": " + entry.method() + " of nothing");
    }
  }

  private void url(EntryToSend entry, Optional<BundleTargets> addresses, RuleFindings findings) {
    RequestUrl url = entry.url();
    Element at = entry.at("url");
    String place = entry.place() + ".request.url: '" + url.text() + "'";
    if (url.text().isEmpty()) {
      findings.add(Rule.REQUEST_URL, at, entry.place() + ".request: no url");
    } else if (url.isAbsolute()) {
      findings.add(Rule.REQUEST_URL, at, place + " is absolute; it has to start with the type");
    } else if (url.hasBlanks()) {
      findings.add(Rule.REQUEST_URL, at, place + " has blanks; write %20");
    } else if (entry.isWrite() && !url.isOperation()) {
      if (!parameters.knows(url.type())) {
        findings.add(Rule.REQUEST_URL, at, place + " does not start with a type of FHIR");
      } else {
        write(entry, place, findings);
      }
    }
    String condition = entry.method().equals("POST") ? "ifNoneExist" : "url";
    entry
        .condition()
        .filter(each -> !url.isAbsolute())
        .ifPresent(
            each -> {
              conditions.check(each, entry.place() + ".request", entry.at(condition), findings);
              own.check(entry, each, entry.at(condition), addresses, findings);
            });
    IfNoneExistCheck.check(entry, findings);
  }

  private void write(EntryToSend entry, String place, RuleFindings findings) {
    RequestUrl url = entry.url();
    Element at = entry.at("url");
    if (!entry.type().isEmpty() && !entry.type().equals(url.type())) {
      findings.add(Rule.REQUEST_MISMATCH, at, place + ", but the resource is " + entry.type());
    }
    if (entry.method().equals("POST")) {
      if (url.segments().size() > 1 || url.query().isPresent()) {
        findings.add(
            Rule.REQUEST_MISMATCH,
            at,
            place + ": POST goes to the type alone; the condition stands in ifNoneExist");
      }
    } else if (url.id().isEmpty() && url.query().isEmpty()) {
      findings.add(Rule.REQUEST_MISMATCH, at, place + ": PUT needs an id or a condition");
    } else {
      ids.check(entry, place, findings);
    }
  }
}
