package org.monographfhir.run;

import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.output.ReviewsFile;
import org.monographfhir.review.SignOff;
import org.monographfhir.review.SignOffs;

/** What people have reviewed before a run, for its report. */
public final class Reviews {

  /** Where nobody has reviewed anything. */
  public static final Reviews NONE = new Reviews(SignOffs.NONE);

  private final SignOffs signOffs;

  private Reviews(SignOffs signOffs) {
    this.signOffs = signOffs;
  }

  /** Those that a report exported. */
  public static Outcome<Reviews> read(String name, byte[] content) {
    return ReviewsFile.read(name, content).map(Reviews::new);
  }

  SignOffs signOffs() {
    return signOffs;
  }

  /** An input that has changed since it was reviewed says so. */
  Input open(Input input) {
    return input
        .outcome()
        .value()
        .map(made -> made.reading().monograph())
        .flatMap(page -> signOffs.overtaken(page.slug(), page.sha256()))
        .map(before -> input.with(changed(input, before)))
        .orElse(input);
  }

  private static Diagnostic changed(Input input, SignOff before) {
    String day = before.at().replaceFirst("T.*", "");
    return Diagnostic.warning(
        input.name(),
        1,
        "convert.changed-since-review",
        "the page has changed since its review of " + day + " and is open again");
  }
}
