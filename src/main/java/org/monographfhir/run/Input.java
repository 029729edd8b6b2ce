package org.monographfhir.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.Conversion;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.PageAddress;
import org.monographfhir.output.State;
import org.monographfhir.source.ContentHash;

/**
 * One input of a run, and what became of it.
 *
 * @param name the file as the user named it
 * @param sha256 hash of its bytes; absent when they could not be read
 * @param page the identity of the page that the file is a copy of, also where nothing was made of
 *     it; absent where that cannot be told
 * @param outcome what was made of it
 */
public record Input(
    String name, Optional<String> sha256, Optional<String> page, Outcome<Conversion> outcome) {

  /** An input whose bytes were read. */
  public static Input read(String name, byte[] bytes, Outcome<Conversion> outcome) {
    Optional<String> page = outcome.value().map(Conversion::slug).or(() -> PageAddress.slug(bytes));
    return new Input(name, Optional.of(ContentHash.of(bytes)), page, outcome);
  }

  /** An input whose bytes could not be read. */
  public static Input unread(Diagnostic why) {
    return new Input(why.file(), Optional.empty(), Optional.empty(), Outcome.none(why));
  }

  /** The same input, not converted after all. */
  Input rejected(Diagnostic why) {
    List<Diagnostic> said = with(why).outcome().diagnostics();
    return new Input(name, sha256, page, new Outcome<>(Optional.empty(), said));
  }

  /** The same input, with something more to say. */
  Input with(Diagnostic more) {
    List<Diagnostic> said = Stream.concat(outcome.diagnostics().stream(), Stream.of(more)).toList();
    return new Input(name, sha256, page, new Outcome<>(outcome.value(), said));
  }

  /** An input without a value is rejected when there is an error to name, otherwise skipped. */
  public State state() {
    State without = outcome.hasErrors() ? State.REJECTED : State.SKIPPED;
    return outcome.value().isPresent() ? State.CONVERTED : without;
  }
}
