package org.monographfhir.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.monographfhir.Conversion;
import org.monographfhir.Converter;
import org.monographfhir.Setup;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.fhir.Encoded;
import org.monographfhir.fhir.EncodedEntry;
import org.monographfhir.fhir.Frame;
import org.monographfhir.output.Framing;
import org.monographfhir.output.OutputFolder;
import org.monographfhir.output.OutputRun;
import org.monographfhir.output.Piece;
import org.monographfhir.output.ReportedCodeFile;
import org.monographfhir.output.ReportedFile;
import org.monographfhir.output.Totals;
import org.monographfhir.output.Unit;
import org.monographfhir.release.FhirRelease;

/** What a run delivers: takes the inputs in their order, and of two of one page only the first. */
public final class Delivery implements Closeable {

  private final OutputRun run;
  private final Reviews reviews;
  private final FirstReads firsts = new FirstReads();

  private Delivery(OutputRun run, Reviews reviews) {
    this.run = run;
    this.reviews = reviews;
  }

  /** Renews a folder. */
  public static Delivery to(OutputFolder folder, Setup setup, Reviews reviews) throws IOException {
    return new Delivery(
        OutputRun.writing(
            folder, setup.form(), framing(setup), setup.version(), reviews.signOffs()),
        reviews);
  }

  /** Compares a folder with what would be written, and leaves it as it is. */
  public static Delivery against(OutputFolder folder, Setup setup, Reviews reviews)
      throws IOException {
    return new Delivery(
        OutputRun.checking(
            folder, setup.form(), framing(setup), setup.version(), reviews.signOffs()),
        reviews);
  }

  /** Says which files of codes were used. */
  public Delivery from(Converter converter) {
    run.codeFiles(
        converter.codeFiles().stream()
            .map(
                file ->
                    new ReportedCodeFile(
                        file.name(), file.date().toString(), file.bytes(), file.sha256()))
            .toList());
    return this;
  }

  /** Writes what was made of an input, and says what became of it. */
  public ReportedFile add(Input input) throws IOException {
    Input unique = reviews.open(unique(input));
    ReportedFile file = ReportLines.of(unique);
    run.add(
        file,
        unique.outcome().value().map(Delivery::unit),
        unique.outcome().value().map(ReportLines::page));
    return file;
  }

  /** What it came to so far. */
  public Totals totals() {
    return run.totals();
  }

  /**
   * Puts all that was made in its place, or checks whether it is there.
   *
   * @return where the output folder is not current; nothing when it was renewed
   */
  public List<Diagnostic> finish() throws IOException {
    return run.finish();
  }

  @Override
  public void close() throws IOException {
    run.close();
  }

  private Input unique(Input input) {
    Optional<String> slug = input.outcome().value().map(Conversion::slug);
    return slug.flatMap(page -> firsts.add(page, input.name()))
        .map(first -> input.rejected(duplicate(input, slug.get(), first)))
        .orElse(input);
  }

  private static Diagnostic duplicate(Input input, String slug, String first) {
    return Diagnostic.error(
        input.name(), 1, "convert.duplicate", "page " + slug + " was already read from " + first);
  }

  private static Framing framing(Setup setup) {
    Frame frame = FhirRelease.of(setup.form().fhir()).frame(setup.form(), setup.version());
    return new Framing(
        frame.head().getBytes(UTF_8),
        frame.separator().getBytes(UTF_8),
        frame.tail().getBytes(UTF_8));
  }

  private static Unit unit(Conversion made) {
    Encoded encoded = made.encoded();
    return new Unit(
        made.slug(), pieces(encoded.common()), pieces(encoded.own()), encoded.together());
  }

  private static List<Piece> pieces(List<EncodedEntry> entries) {
    return entries.stream()
        .map(
            entry ->
                new Piece(
                    entry.key().type(),
                    entry.key().fullUrl(),
                    entry.shared(),
                    entry.text().getBytes(UTF_8)))
        .toList();
  }
}
