package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.monographfhir.Converter;
import org.monographfhir.Input;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/**
 * One input, tried. What goes wrong with it ends here, so that the others are tried as well.
 *
 * @param input what became of it
 * @param failure present when it could not be read, or met a defect of this program
 */
record Attempt(Input input, Optional<Throwable> failure) {

  static Attempt at(Source source, InputStream standardInput, Converter converter) {
    byte[] bytes;
    try {
      bytes = source.read(standardInput);
    } catch (IOException e) {
      Diagnostic why = Diagnostic.error(source.name(), 1, "cli.unreadable", Failure.text(e));
      return new Attempt(Input.unread(why), Optional.of(e));
    }
    try {
      return new Attempt(
          Input.read(source.name(), bytes, converter.convert(source.name(), bytes)),
          Optional.empty());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Diagnostic why = Diagnostic.error(source.name(), 1, "cli.defect", Failure.text(e));
      return new Attempt(Input.read(source.name(), bytes, Outcome.none(why)), Optional.of(e));
    }
  }
}
