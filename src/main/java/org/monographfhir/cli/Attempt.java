package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.monographfhir.Conversion;
import org.monographfhir.Converter;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.run.Input;

/**
 * One input, tried. What goes wrong with it ends here, so that the others are tried as well.
 *
 * @param input what became of it
 * @param failure present when it could not be read, or met a defect of this program
 */
record Attempt(Input input, Optional<Throwable> failure) {

  static Attempt at(Source source, InputStream standardInput, Converter converter, Turns turns) {
    byte[] bytes;
    try {
      bytes = source.read(standardInput);
    } catch (IOException e) {
      Diagnostic why = Diagnostic.error(source.name(), 1, "cli.unreadable", Failure.text(e));
      return new Attempt(Input.unread(why), Optional.of(e));
    }
    return at(source.name(), bytes, converter, turns);
  }

  private static Attempt at(String name, byte[] bytes, Converter converter, Turns turns) {
    try {
      Outcome<Conversion> made = turns.take(bytes.length, () -> converter.convert(name, bytes));
      return new Attempt(Input.read(name, bytes, made), Optional.empty());
    } catch (OutOfMemoryError e) {
      String why =
          ("the page needs more memory than the %,d MiB that the program may take; give it more,"
                  + " such as MONOGRAPH_FHIR_OPTS=-Xmx8g, or break the page up")
              .formatted(Runtime.getRuntime().maxMemory() >> 20);
      return failed(bytes, Diagnostic.error(name, 1, "cli.memory", why), e);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return failed(bytes, Diagnostic.error(name, 1, "cli.defect", Failure.text(e)), e);
    }
  }

  private static Attempt failed(byte[] bytes, Diagnostic why, Throwable failure) {
    return new Attempt(Input.read(why.file(), bytes, Outcome.none(why)), Optional.of(failure));
  }
}
