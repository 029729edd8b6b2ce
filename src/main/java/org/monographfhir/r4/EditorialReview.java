package org.monographfhir.r4;

import java.math.BigDecimal;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.ReviewInterval;

/**
 * Extension {@code editorial-review} of MedicationKnowledge and DocumentReference: the day of the
 * copy, and how often copies are said to be looked through. Neither is the publisher's.
 */
final class EditorialReview {

  private EditorialReview() {}

  /** Absent without a date: an interval alone is no review. */
  static Optional<Extension> of(PageContext page) {
    return page.copied()
        .map(
            date -> {
              ComplexExtension review = ComplexExtension.own("editorial-review");
              review.with("lastReviewed", new DateType(date.toString()));
              page.monograph()
                  .frontMatter()
                  .reviewFrequency()
                  .ifPresent(word -> review.with("frequency", timing(word)));
              return review.toExtension();
            });
  }

  /** <a href="http://hl7.org/fhir/R4/datatypes.html#Timing">Timing</a>: the word, and its sense. */
  private static Timing timing(String word) {
    Timing timing = new Timing();
    if (!FhirString.of(word).isEmpty()) {
      timing.setCode(Concepts.text(word));
    }
    ReviewInterval.of(word)
        .ifPresent(
            interval ->
                timing
                    .getRepeat()
                    .setFrequency(1)
                    .setPeriod(BigDecimal.valueOf(interval.period()))
                    .setPeriodUnit(UnitsOfTime.fromCode(interval.unit())));
    return timing;
  }
}
