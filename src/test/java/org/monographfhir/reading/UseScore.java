package org.monographfhir.reading;

import static org.monographfhir.reading.Tally.Level.MUST;
import static org.monographfhir.reading.Tally.Level.SHOULD;

/** Compares one use with its gold reading. */
final class UseScore {

  private UseScore() {}

  /** Whether every fact that must be right is. */
  static boolean of(GoldUse gold, BundleUse use, String file, Tally tally) {
    String text = gold.texts().get(0);
    boolean sameText = gold.texts().contains(use.text());
    boolean exact = tally.check(MUST, "indication text", file, sameText, text, use.text());
    exact &= tally.same(MUST, "condition", file, gold.condition(), use.condition());
    exact &= tally.same(MUST, "purpose", file, gold.purpose(), use.purpose());
    exact &= tally.same(MUST, "approved use", file, gold.isApproved(), use.approved());
    exact &=
        tally.same(MUST, "accelerated approval", file, gold.isAccelerated(), use.accelerated());
    exact &= tally.same(MUST, "sub-uses", file, gold.subUses(), use.subUses());
    exact &=
        tally.same(
            MUST,
            "accelerated sub-uses",
            file,
            gold.acceleratedSubUses(),
            use.acceleratedSubUses());
    tally.same(SHOULD, "alternates", file, gold.conditions(), use.conditions());
    boolean coded = gold.accepts(use.glossaryIds());
    tally.check(SHOULD, "condition code", file, coded, gold.condition(), use.glossaryIds());
    tally.same(SHOULD, "partners", file, gold.partners(), use.partners());
    tally.same(SHOULD, "age", file, gold.age(), use.age());
    tally.same(SHOULD, "brand restriction", file, gold.brands(), use.brands());
    return exact;
  }
}
