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

  /** A reference, how a message about it begins, and where it stands. */
  private record Reference(String text, String here, Element at) {}

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
            if (!reference.equals("#") && !contained.contains(reference.substring(1))) {
              findings.add(Rule.REFERENCE, at, here + "leads to nothing contained");
            }
          } else if (!reference.isEmpty() && !inside.contains(reference)) {
            outward(new Reference(reference, here, at), addresses, findings);
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

  private void outward(Reference of, Optional<BundleTargets> in, RuleFindings findings) {
    String plain = of.text().replaceFirst("(/_history/[^/]*)?(#.*)?$", "");
    if (in.isPresent() && in.get().has(plain)) {
      return;
    }
    if (of.text().startsWith("urn:")) {
      boolean almost = in.isPresent() && in.get().hasInOtherCase(plain);
      // Where nothing is executed, as in a collection, no server has to replace it.
      boolean executed = in.isEmpty() || in.get().executed();
      findings.add(
          executed ? Rule.REFERENCE : Rule.REFERENCE_OUTSIDE,
          of.at(),
          of.here()
              + (almost
                  ? "is a fullUrl in another case; write both the same"
                  : "is the fullUrl of no entry"));
    } else if (BY_CONDITION.matcher(of.text()).find()) {
      byCondition(of, in, findings);
    } else if (of.text().matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      findings.add(
          Rule.REFERENCE_ELSEWHERE,
          of.at(),
          of.here() + "stays as it is and leads to another server");
    } else if (in.isPresent()) {
      byId(plain, of, in.get(), findings);
    }
  }

  private void byCondition(Reference of, Optional<BundleTargets> in, RuleFindings findings) {
    int mark = of.text().indexOf('?');
    Condition condition =
        new Condition(of.text().substring(0, mark), of.text().substring(mark + 1));
    if (!parameters.knows(condition.type())) {
      findings.add(
          Rule.REFERENCE,
          of.at(),
          of.here() + "asks for a type that FHIR does not have: " + condition.type());
      return;
    }
    conditions.check(condition, of.here().strip(), of.at(), findings);
    Optional<EntryToSend> made = in.flatMap(each -> each.made(condition));
    if (in.isEmpty()) {
      findings.add(
          Rule.REFERENCE_BY_CONDITION, of.at(), of.here() + "is resolved in transactions alone");
    } else if (made.isPresent()) {
      findings.add(
          Rule.REFERENCE_BY_CONDITION,
          of.at(),
          of.here()
              + "finds what "
              + made.get().place()
              + " makes, too late for some servers; refer to its fullUrl");
    }
  }

  private static void byId(String plain, Reference of, BundleTargets in, RuleFindings findings) {
    Optional<EntryToSend> renamed = in.renamed(plain);
    if (renamed.isPresent()) {
      findings.add(
          Rule.REFERENCE_BY_ID,
          of.at(),
          of.here()
              + "is the id of "
              + renamed.get().place()
              + ", which the server replaces by its own; refer to its fullUrl");
    } else {
      findings.add(
          Rule.REFERENCE_OUTSIDE,
          of.at(),
          of.here() + "is not in the Bundle; the server has to have it");
    }
  }
}
