package org.monographfhir.reading;

import java.util.Optional;
import java.util.Set;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.UseDetail;

/** A use as text. */
final class UsePartsText {

  private UsePartsText() {}

  static void add(Indication use, TextLines lines) {
    lines.addAlways(0, "use", use.condition());
    lines.add(1, Part.CONTEXT, "context", use.context());
    lines.add(1, Part.TEXT, "text", use.statement());
    lines.add(1, Part.STATUS, "status", use.approved() ? "approved" : "not stated");
    accelerated(1, use.accelerated(), lines);
    detail(1, use.detail(), lines);
    if (lines.showAny(Set.of(Part.SUB_USES))) {
      use.specificUses().forEach(s -> add(1, s, lines));
    }
  }

  private static void add(int depth, SpecificUse use, TextLines lines) {
    lines.addAlways(depth, "sub-use", use.statement());
    accelerated(depth + 1, use.accelerated(), lines);
    detail(depth + 1, use.detail(), lines);
    use.specificUses().forEach(s -> add(depth + 1, s, lines));
  }

  private static void accelerated(
      int depth, Optional<AcceleratedApproval> approval, TextLines lines) {
    approval.ifPresent(
        a -> {
          lines.add(depth, Part.ACCELERATED, "accelerated approval", "yes");
          lines.add(depth, Part.STATEMENT, "statement", a.statement());
          lines.add(depth, Part.STATEMENT, "obligation", a.obligation());
          lines.add(depth, Part.STATEMENT, "documentation", a.documentation());
        });
  }

  private static void detail(int depth, UseDetail detail, TextLines lines) {
    detail.effects().forEach(e -> lines.add(depth, Part.EFFECT, "effect", e.code()));
    detail
        .conditions()
        .forEach(c -> lines.add(depth, Part.CONDITIONS, "condition", ReadingText.term(c)));
    lines.add(depth, Part.PARTNERS, "with", PartnerText.of(detail.otherTherapies()));
    detail
        .populations()
        .forEach(each -> lines.add(depth, Part.POPULATION, "for", WhoText.of(each)));
    lines.add(depth, Part.AGE_WORDS, "age in words", detail.ageText());
    lines.add(depth, Part.APPROVED_BRANDS, "approved for brand", detail.brands());
    detail
        .criteria()
        .forEach(each -> lines.add(depth, Part.CRITERIA, "criterion", CriterionText.of(each)));
    lines.add(depth, Part.UNCODED, "not coded", detail.uncoded());
  }
}
