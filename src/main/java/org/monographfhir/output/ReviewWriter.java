package org.monographfhir.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.monographfhir.review.Review;
import org.monographfhir.review.ReviewedFile;
import org.monographfhir.review.ReviewedPage;
import org.monographfhir.review.ReviewedResource;
import org.monographfhir.review.SignOffs;

/** Writes the report for people into the folder. */
final class ReviewWriter {

  static final String NAME = "report.html";

  private final Staging staging;
  private final Review review;

  ReviewWriter(Staging staging, SignOffs signOffs) throws IOException {
    this.staging = staging;
    review =
        new Review(
            staging.spool("rows"),
            staging.spool("left-out"),
            staging.spool("monographs"),
            signOffs);
  }

  void add(ReportedFile file, Optional<ReviewedPage> page, Places places) {
    List<ReviewedResource> resources =
        file.monograph().map(ReportedMonograph::resources).orElse(List.of()).stream()
            .flatMap(resource -> places.of(resource).stream())
            .toList();
    review.add(
        new ReviewedFile(
            file.file(), file.state().toString(), file.diagnostics(), page, resources));
  }

  void finish(String version) throws IOException {
    try (Writer out = new BufferedWriter(new OutputStreamWriter(staging.open(NAME), UTF_8))) {
      review.finish(version, out);
    }
  }
}
