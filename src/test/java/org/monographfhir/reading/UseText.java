package org.monographfhir.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.UseDetail;

/** A use as text. */
final class UseText {

  /** Behind all groups that have a number. */
  private static final int UNTOLD = Integer.MAX_VALUE;

  private UseText() {}

  static void add(Indication use, Lines lines) {
    lines.addAlways(0, "use", use.condition());
    lines.add(1, Part.CONTEXT, "context", use.context());
    lines.add(1, Part.TEXT, "text", use.statement());
    lines.add(1, Part.EFFECT, "effect", use.effect().code());
    lines.add(1, Part.STATUS, "status", use.approved() ? "approved" : "not stated");
    accelerated(1, use.accelerated(), lines);
    use.conditions().forEach(c -> lines.add(1, Part.CONDITIONS, "condition", ReadingText.term(c)));
    detail(1, use.detail(), lines);
    if (lines.showAny(Set.of(Part.SUB_USES))) {
      use.specificUses().forEach(s -> add(s, lines));
    }
  }

  private static void add(SpecificUse use, Lines lines) {
    lines.addAlways(1, "sub-use", use.statement());
    accelerated(2, use.accelerated(), lines);
    detail(2, use.detail(), lines);
  }

  private static void accelerated(int depth, Optional<AcceleratedApproval> approval, Lines lines) {
    approval.ifPresent(
        a -> {
          lines.add(depth, Part.ACCELERATED, "accelerated approval", "yes");
          lines.add(depth, Part.STATEMENT, "statement", a.statement());
          lines.add(depth, Part.STATEMENT, "obligation", a.obligation());
          lines.add(depth, Part.STATEMENT, "documentation", a.documentation());
        });
  }

  private static void detail(int depth, UseDetail detail, Lines lines) {
    partners(depth, detail.otherTherapies(), lines);
    lines.add(depth, Part.AGE, "age", detail.ageRange().map(UseText::age));
    lines.add(depth, Part.AGE_WORDS, "age in words", detail.ageText());
    lines.add(depth, Part.SEX, "sex", detail.sex().map(s -> s.name().toLowerCase(Locale.ROOT)));
    lines.add(depth, Part.APPROVED_BRANDS, "approved for brand", detail.brands());
    detail.criteria().forEach(c -> lines.add(depth, Part.CRITERIA, "criterion", criterion(c)));
  }

  /**
   * One line for each group: what is given together. Several groups are alternatives. The last line
   * names those of which the page does not say how they go together.
   */
  private static void partners(int depth, List<OtherTherapy> therapies, Lines lines) {
    Map<Integer, List<String>> groups = new TreeMap<>();
    for (OtherTherapy therapy : therapies) {
      int group = therapy.group().orElse(UNTOLD);
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(partner(therapy));
    }
    groups.forEach(
        (group, names) ->
            lines.add(
                depth,
                Part.PARTNERS,
                group == UNTOLD ? "with, grouping not told" : "with",
                String.join(group == UNTOLD ? ", " : " + ", names)));
  }

  private static String partner(OtherTherapy therapy) {
    return switch (therapy.kind()) {
      case TREATMENT -> therapy.therapy().text();
      case TREATMENT_CLASS -> therapy.therapy().text() + " (class)";
      case MODALITY -> therapy.therapy().text() + " (no drug)";
    };
  }

  private static String age(AgeRange range) {
    String low = range.low().map(UseText::age).orElse("");
    String high = range.high().map(UseText::age).orElse("");
    if (high.isEmpty()) {
      return low + " and older";
    }
    return low.isEmpty() ? "up to " + high : low + " to " + high;
  }

  private static String age(Age age) {
    return age.value().toPlainString() + " " + age.unit().ucum();
  }

  private static String criterion(Criterion criterion) {
    String type = criterion.type().code();
    return (criterion.exclude() ? "NOT " : "") + type + ": " + ReadingText.term(criterion.value());
  }
}
