package org.monographfhir.preflight;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether both ends of a <a href="http://hl7.org/fhir/R4/datatypes.html#Range">Range</a> are in one
 * unit, as R4 wants. Servers index the high end in the unit of the low one, and CQL fails on all
 * resources for the sake of one.
 */
final class RangeCheck {

  private static final Set<String> PARTS = Set.of("id", "extension", "low", "high");

  private RangeCheck() {}

  static void check(Element resource, RuleFindings findings) {
    resource.visit(
        element -> {
          Optional<Element> low = element.one("low");
          Optional<Element> high = element.one("high");
          if (isRange(element) && low.isPresent() && high.isPresent()) {
            check(element, low.get(), high.get(), findings);
          }
        });
  }

  /** What is normal in a laboratory looks the same, and is another thing. */
  private static boolean isRange(Element element) {
    return !element.name().equals("referenceRange")
        && element.children().stream().map(Element::name).allMatch(PARTS::contains);
  }

  private static void check(Element range, Element low, Element high, RuleFindings findings) {
    boolean coded = !low.text("code").isEmpty() || !high.text("code").isEmpty();
    List<String> by = coded ? List.of("system", "code") : List.of("unit");
    if (by.stream().anyMatch(each -> !low.text(each).equals(high.text(each)))) {
      findings.add(
          Rule.RANGE_UNITS,
          range,
          "'%s' is from %s to %s; both ends of a Range have one unit"
              .formatted(range.name(), said(low), said(high)));
    }
  }

  private static String said(Element quantity) {
    String unit = quantity.text("unit").isEmpty() ? quantity.text("code") : quantity.text("unit");
    return quantity.text("value") + (unit.isEmpty() ? " without unit" : " " + unit);
  }
}
