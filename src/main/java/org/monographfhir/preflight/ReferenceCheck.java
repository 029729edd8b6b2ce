package org.monographfhir.preflight;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether references lead somewhere when the file is loaded: to an entry, by condition, to what is
 * contained. See <a href="http://hl7.org/fhir/R4/bundle.html#references">Resolving references</a>.
 */
final class ReferenceCheck {

  /** What gives a resource in Parameters the address that an entry of a Bundle has. */
  private static final String FULL_URL =
      "http://hl7.org/fhir/StructureDefinition/parameters-fullUrl";

  /** A type and a search; what the search looks for can be an address, with a colon and slashes. */
  private static final Pattern BY_CONDITION = Pattern.compile("^[A-Za-z]+\\?");

  private final SearchParameters parameters;
  private final ConditionCheck conditions;

  ReferenceCheck(SearchParameters parameters) {
    this.parameters = parameters;
    this.conditions = new ConditionCheck(parameters);
  }

  /**
   * @param place of the resource
   * @param addresses absent where the resource is alone
   */
  void check(
      Element resource, String place, Optional<BundleTargets> addresses, RuleFindings findings) {
    Set<String> contained =
        resource.all("contained").map(each -> each.text("id")).collect(Collectors.toSet());
    Set<String> inside = inside(resource);
    resource.visit(
        element -> {
          Element at = element.one("reference").orElse(element);
          String reference = element.text("reference");
          String here = place + ": reference '" + reference + "' of '" + element.name() + "' ";
          if (reference.startsWith("#")) {
            boolean found = reference.equals("#") || contained.contains(reference.substring(1));
            if (!found) {
              findings.add(Rule.REFERENCE, at, here + "leads to nothing contained");
            }
          } else if (!reference.isEmpty() && !inside.contains(reference)) {
            outward(reference, here, at, addresses, findings);
          }
        });
  }

  /** The addresses of what stands in the resource itself, as in Parameters with a Bundle. */
  private static Set<String> inside(Element resource) {
    Set<String> addresses = new HashSet<>();
    resource.visit(
        element -> {
          if (element.name().equals("entry")) {
            addresses.add(element.text("fullUrl"));
          } else if (element.text("url").equals(FULL_URL)) {
            addresses.add(element.text("valueUri"));
          }
        });
    return addresses;
  }

  private void outward(
      String reference,
      String here,
      Element at,
      Optional<BundleTargets> in,
      RuleFindings findings) {
    String plain = reference.replaceFirst("(/_history/[^/]*)?(#.*)?$", "");
    if (in.isPresent() && in.get().has(plain)) {
      return;
    }
    if (reference.startsWith("urn:")) {
      boolean almost = in.isPresent() && in.get().hasInOtherCase(plain);
      // Where nothing is executed, as in a collection, no server has to replace it.
      boolean executed = in.isEmpty() || in.get().executed();
      findings.add(
          executed ? Rule.REFERENCE : Rule.REFERENCE_OUTSIDE,
          at,
          here
              + (almost
                  ? "is a fullUrl in another case; write both the same"
                  : "is the fullUrl of no entry"));
    } else if (BY_CONDITION.matcher(reference).find()) {
      byCondition(reference, here, at, in, findings);
    } else if (reference.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      findings.add(
          Rule.REFERENCE_ELSEWHERE, at, here + "stays as it is and leads to another server");
    } else if (in.isPresent()) {
      byId(plain, here, at, in.get(), findings);
    }
  }

  private void byCondition(
      String reference,
      String here,
      Element at,
      Optional<BundleTargets> in,
      RuleFindings findings) {
    int mark = reference.indexOf('?');
    Condition condition =
        new Condition(reference.substring(0, mark), reference.substring(mark + 1));
    if (!parameters.knows(condition.type())) {
      findings.add(
          Rule.REFERENCE,
          at,
          here + "asks for a type that FHIR does not have: " + condition.type());
      return;
    }
    conditions.check(condition, here.strip(), at, findings);
    Optional<EntryToSend> made = in.flatMap(each -> each.made(condition));
    if (in.isEmpty()) {
      findings.add(Rule.REFERENCE_BY_CONDITION, at, here + "is resolved in transactions alone");
    } else if (made.isPresent()) {
      findings.add(
          Rule.REFERENCE_BY_CONDITION,
          at,
          here
              + "finds what "
              + made.get().place()
              + " makes, too late for some servers; refer to its fullUrl");
    }
  }

  private static void byId(
      String reference, String here, Element at, BundleTargets in, RuleFindings findings) {
    Optional<EntryToSend> renamed = in.renamed(reference);
    if (renamed.isPresent()) {
      findings.add(
          Rule.REFERENCE_BY_ID,
          at,
          here
              + "is the id of "
              + renamed.get().place()
              + ", which the server replaces by its own; refer to its fullUrl");
    } else {
      findings.add(
          Rule.REFERENCE_OUTSIDE, at, here + "is not in the Bundle; the server has to have it");
    }
  }
}
