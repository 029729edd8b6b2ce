package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.inspect.Inspection;

/**
 * One file, inspected. What goes wrong with it ends here, so that the others are inspected as well.
 *
 * @param diagnostics what was found
 * @param failure present when it could not be read, or met a defect of this program
 */
record Inspected(List<Diagnostic> diagnostics, Optional<Throwable> failure) {

  /**
   * @param format as the user says, or absent when the file tells
   */
  static Inspected of(
      Source source, Optional<FhirFormat> format, InputStream standardInput, Inspection by) {
    try {
      return new Inspected(look(source, format, standardInput, by), Optional.empty());
    } catch (IOException | UncheckedIOException e) {
      return failed(source, "cli.unreadable", e);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return failed(source, "cli.defect", e);
    }
  }

  private static List<Diagnostic> look(
      Source source, Optional<FhirFormat> format, InputStream standardInput, Inspection by)
      throws IOException {
    if (format.map(FhirFormat.ndjson::equals).orElse(FhirFormat.isNdjson(source.name()))) {
      if (source.path().isEmpty()) {
        return lines(source, standardInput, by);
      }
      try (InputStream file = Files.newInputStream(source.path().get())) {
        return lines(source, file, by);
      }
    }
    String text = Utf8Text.of(source.read(standardInput));
    return format.orElseGet(() -> FhirFormat.of(source.name(), text)) == FhirFormat.xml
        ? by.xml(source.name(), text)
        : by.json(source.name(), text);
  }

  private static List<Diagnostic> lines(Source source, InputStream in, Inspection by)
      throws IOException {
    return by.ndjson(source.name(), new Utf8Lines(in));
  }

  private static Inspected failed(Source source, String code, Throwable e) {
    return new Inspected(
        List.of(Diagnostic.error(source.name(), 1, code, Failure.text(e))), Optional.of(e));
  }
}
