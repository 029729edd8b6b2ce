package org.monographfhir.run;

import java.util.Locale;
import org.monographfhir.Conversion;
import org.monographfhir.fhir.ElementNames;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Placement;
import org.monographfhir.output.ReportedBlock;
import org.monographfhir.output.ReportedFile;
import org.monographfhir.output.ReportedMonograph;
import org.monographfhir.output.ReportedResource;
import org.monographfhir.review.ReviewedPage;

/** Copies a conversion into the words of the reports, which know no FHIR. */
public final class ReportLines {

  private ReportLines() {}

  static ReportedFile of(Input input) {
    return new ReportedFile(
        input.name(),
        input.sha256(),
        input.state(),
        input.page(),
        input.outcome().value().map(ReportLines::monograph),
        input.outcome().diagnostics().stream().sorted().toList());
  }

  /** What people are shown of it. */
  static ReviewedPage page(Conversion made) {
    return new ReviewedPage(made.reading(), made.codes(), made.codeNames(), made.elements()::of);
  }

  private static ReportedMonograph monograph(Conversion made) {
    Monograph monograph = made.reading().monograph();
    return new ReportedMonograph(
        monograph.name(),
        made.resources().stream()
            .map(key -> new ReportedResource(key.type(), key.key(), key.fullUrl()))
            .toList(),
        made.reading().placements().stream().map(each -> block(each, made.elements())).toList(),
        UseLines.of(monograph.indications(), made.elements()),
        made.uncodedConditions(),
        made.uncoded());
  }

  public static ReportedBlock block(Placement placement, ElementNames elements) {
    return new ReportedBlock(
        placement.line(),
        placement.lastLine(),
        word(placement.block()),
        word(placement.state()),
        placement.rule(),
        placement.fact().map(fact -> elements.of(fact, placement.at())),
        placement.text());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
