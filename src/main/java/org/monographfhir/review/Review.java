package org.monographfhir.review;

import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes the report for people as the inputs come: each is filled in and put aside at once, and at
 * the end the parts are put together below what the run came to. It knows no FHIR and no files.
 */
public final class Review {

  private final Aside rows;
  private final Aside leftOut;
  private final Aside monographs;
  private final Template row = Templates.of("row");
  private final Template reasons = Templates.of("left-out");
  private final Template monograph = Templates.of("monograph");
  private final SignOffs signOffs;
  private final Figures figures = new Figures();
  private int pages;

  /**
   * Begins a report.
   *
   * @param rows for the lines of the table
   * @param leftOut for what was not converted
   * @param monographs for what was
   * @param signOffs what people have reviewed before
   */
  public Review(Aside rows, Aside leftOut, Aside monographs, SignOffs signOffs) throws IOException {
    this.rows = rows;
    this.leftOut = leftOut;
    this.monographs = monographs;
    this.signOffs = signOffs;
  }

  /** Takes the next input. */
  public void add(ReviewedFile file) {
    Counts counts = Counts.of(file);
    figures.add(file, counts);
    if (file.page().isPresent()) {
      MonographView view = MonographView.of(file, file.page().get(), counts, ++pages);
      row.execute(RowView.of(file.page().get(), view, counts, signOffs), rows.writer());
      monograph.execute(view, monographs.writer());
    } else {
      reasons.execute(LeftOutView.of(file), leftOut.writer());
    }
  }

  /**
   * Puts the page together.
   *
   * @param version of this program
   */
  public void finish(String version, Writer out) throws IOException {
    RunView run =
        RunView.of(
            figures,
            version,
            Templates.text("report.css"),
            Templates.text("reviews.js") + Templates.text("report.js"));
    Templates.of("head").execute(run, out);
    rows.copyTo(out);
    Templates.of("middle").execute(run, out);
    leftOut.copyTo(out);
    Templates.of("monographs").execute(run, out);
    monographs.copyTo(out);
    Templates.of("tail").execute(run, out);
  }
}
