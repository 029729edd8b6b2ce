package org.monographfhir.preflight;

import java.util.Optional;
import java.util.regex.Pattern;

/** The <a href="http://hl7.org/fhir/R4/datatypes.html#id">ids</a> that a client gives. */
final class IdCheck {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** Of a PUT: that of the address and that of the resource. */
  void check(EntryToSend entry, String place, RuleFindings findings) {
    String asked = entry.url().id();
    Optional<Element> own = entry.resource().flatMap(each -> each.one("id"));
    String has = own.flatMap(Element::value).orElse("");
    if (asked.isEmpty()) {
      if (!has.isEmpty()) {
        findings.add(
            Rule.CONDITIONAL_ID,
            own.get(),
            entry.place() + ".resource.id: '" + has + "' with a conditional PUT; leave it out");
      }
      return;
    }
    Element at = entry.at("url");
    form(asked, place, at, findings);
    if (entry.resource().isPresent() && !has.equals(asked)) {
      findings.add(
          Rule.REQUEST_MISMATCH,
          own.orElse(at),
          place + ", but the resource has " + (has.isEmpty() ? "no id" : "the id '" + has + "'"));
    }
  }

  void form(String id, String place, Element at, RuleFindings findings) {
    if (!ID.matcher(id).matches()) {
      findings.add(
          Rule.ID, at, place + ": an id has 1 to 64 letters, digits, hyphens and full stops");
    } else if (DIGITS.matcher(id).matches()) {
      findings.add(
          Rule.NUMERIC_ID,
          at,
          place + ": HAPI refuses an id of digits only; put a letter before it");
    }
  }
}
