package org.monographfhir.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.review.ReviewedPage;
import org.monographfhir.review.SignOffs;
import org.monographfhir.target.Form;

/**
 * The output of one run, written as the inputs come. Nothing of it is seen in the output folder
 * before {@link #finish}.
 */
public final class OutputRun implements Closeable {

  private final OutputFolder folder;
  private final Optional<Path> scratch;
  private final Staging staging;
  private final String version;
  private final ManifestWriter manifest;
  private final ResourceFiles resources;
  private final HashedFile reportFile;
  private final ReportWriter report;
  private final ReviewWriter review;
  private final Places places = new Places();
  private final Totals totals = new Totals();
  private List<ReportedCodeFile> codeFiles = List.of();

  private OutputRun(
      OutputFolder folder,
      Optional<Path> scratch,
      Form form,
      Framing framing,
      String version,
      SignOffs signOffs)
      throws IOException {
    this.folder = folder;
    this.scratch = scratch;
    this.version = version;
    staging = scratch.isPresent() ? Staging.in(scratch.get()) : folder.stage();
    manifest = new ManifestWriter(staging, version, form);
    resources = ResourceFiles.of(form, framing, staging, places, manifest);
    reportFile = staging.open(ReportWriter.NAME);
    report = new ReportWriter(reportFile);
    review = new ReviewWriter(staging, signOffs);
  }

  /**
   * Renews the folder.
   *
   * @param framing what stands around the resources
   * @param version of this program
   * @param signOffs what people have reviewed
   */
  public static OutputRun writing(
      OutputFolder folder, Form form, Framing framing, String version, SignOffs signOffs)
      throws IOException {
    return new OutputRun(folder, Optional.empty(), form, framing, version, signOffs);
  }

  /** Compares the folder with what would be written, and leaves it as it is. */
  public static OutputRun checking(
      OutputFolder folder, Form form, Framing framing, String version, SignOffs signOffs)
      throws IOException {
    Path scratch = Files.createTempDirectory("monograph-fhir");
    return new OutputRun(folder, Optional.of(scratch), form, framing, version, signOffs);
  }

  /**
   * Takes the next input.
   *
   * @param unit what there is to write of it
   * @param page what people are shown of it
   */
  public void add(ReportedFile file, Optional<Unit> unit, Optional<ReviewedPage> page)
      throws IOException {
    report.add(file);
    totals.add(file);
    places.next();
    if (unit.isPresent()) {
      List<Piece> fresh = totals.add(unit.get());
      resources.add(unit.get(), fresh);
    }
    review.add(file, page, places);
  }

  /** The files of codes that the conversion was given. */
  public void codeFiles(List<ReportedCodeFile> files) {
    codeFiles = List.copyOf(files);
  }

  /** What it came to so far. */
  public Totals totals() {
    return totals;
  }

  /**
   * Renews or checks the folder.
   *
   * @return where the folder is not current; nothing when it was renewed
   */
  public List<Diagnostic> finish() throws IOException {
    report.finish(totals, codeFiles);
    reportFile.close();
    review.finish(version);
    resources.finish();
    manifest.finish();
    if (scratch.isPresent()) {
      return folder.check(staging);
    }
    folder.replace(staging);
    return List.of();
  }

  @Override
  public void close() throws IOException {
    staging.close();
    if (scratch.isPresent()) {
      Files.deleteIfExists(scratch.get());
    }
  }
}
