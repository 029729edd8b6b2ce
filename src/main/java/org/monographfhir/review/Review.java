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
  private final Figures figures = new Figures();
  private int number;

  /**
   * Begins a report.
   *
   * @param rows for the lines of the table
   * @param leftOut for what was not converted
   * @param monographs for what was
   */
  public Review(Aside rows, Aside leftOut, Aside monographs) throws IOException {
    this.rows = rows;
    this.leftOut = leftOut;
    this.monographs = monographs;
  }

  /** Takes the next input. */
  public void add(ReviewedFile file) {
    Counts counts = Counts.of(file);
    figures.add(file, counts);
    row.execute(RowView.of(file, number, counts), rows.writer());
    if (file.page().isPresent()) {
      MonographView view = MonographView.of(file, file.page().get(), number, counts);
      monograph.execute(view, monographs.writer());
    } else {
      reasons.execute(LeftOutView.of(file, number), leftOut.writer());
    }
    number++;
  }

  /**
   * Puts the page together.
   *
   * @param version of this program
   */
  public void finish(String version, Writer out) throws IOException {
    RunView run =
        RunView.of(figures, version, Templates.text("report.css"), Templates.text("report.js"));
    Templates.of("head").execute(run, out);
    rows.copyTo(out);
    Templates.of("middle").execute(run, out);
    leftOut.copyTo(out);
    Templates.of("monographs").execute(run, out);
    monographs.copyTo(out);
    Templates.of("tail").execute(run, out);
  }
}
