package org.monographfhir.reading;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.monographfhir.monograph.OtherTherapy;

/**
 * Partners as text, one line for each group: what is given together. Several groups are
 * alternatives. {@code A + optionally B (no drug) [before surgery], then alone [after surgery]}.
 */
final class PartnerText {

  private PartnerText() {}

  static List<String> of(List<OtherTherapy> therapies) {
    return therapies.stream()
        .collect(Collectors.groupingBy(OtherTherapy::group, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(PartnerText::group)
        .toList();
  }

  private static String group(List<OtherTherapy> therapies) {
    return therapies.stream()
        .collect(
            Collectors.groupingBy(each -> each.step().orElse(1), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(PartnerText::step)
        .collect(Collectors.joining(", then "));
  }

  private static String step(List<OtherTherapy> therapies) {
    String moment =
        therapies.stream()
            .flatMap(each -> each.moment().stream())
            .distinct()
            .map(words -> " [" + words + "]")
            .collect(Collectors.joining());
    return therapies.stream().map(PartnerText::name).collect(Collectors.joining(" + ")) + moment;
  }

  private static String name(OtherTherapy therapy) {
    String name =
        switch (therapy.kind()) {
          case TREATMENT -> therapy.therapy().text();
          case TREATMENT_CLASS -> therapy.therapy().text() + " (class)";
          case MODALITY -> therapy.therapy().text() + " (no drug)";
          case ALONE -> "alone";
        };
    return therapy.optional() ? "optionally " + name : name;
  }
}
