package org.monographfhir.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage made of a file, together with what it has to say about it. Without a value the file
 * goes no further: <em>rejected</em> when one of the diagnostics is an error, <em>skipped</em> when
 * none is.
 *
 * @param <T> what is made
 * @param value what was made, if anything
 * @param diagnostics what there is to say, in the order it was found
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {

  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Something was made.
   *
   * @param <T> what is made
   * @param value what was made
   * @param diagnostics what there is to say
   * @return the outcome
   */
  public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
    return new Outcome<>(Optional.of(value), diagnostics);
  }

  /**
   * Nothing was made.
   *
   * @param <T> what would be made
   * @param why the reason
   * @return the outcome
   */
  public static <T> Outcome<T> none(Diagnostic why) {
    return new Outcome<>(Optional.empty(), List.of(why));
  }

  /**
   * Goes on with the next stage, keeping what was said so far.
   *
   * @param <U> what the next stage makes
   * @param next the stage; not asked when there is no value
   * @return what came of it
   */
  public <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
    if (value.isEmpty()) {
      return new Outcome<>(Optional.empty(), diagnostics);
    }
    Outcome<U> after = next.apply(value.get());
    return new Outcome<>(after.value, concat(diagnostics, after.diagnostics));
  }

  /**
   * Goes on with what always succeeds.
   *
   * @param <U> what is made next
   * @param next not asked when there is no value
   * @return what came of it, with the same diagnostics
   */
  public <U> Outcome<U> map(Function<? super T, ? extends U> next) {
    return new Outcome<>(value.map(next), diagnostics);
  }

  /**
   * Adds what a check says; the value is dropped when the check finds an error.
   *
   * @param check not asked when there is no value
   * @return the outcome with it
   */
  public Outcome<T> check(Function<? super T, List<Diagnostic>> check) {
    List<Diagnostic> found = value.map(check).orElse(List.of());
    boolean failed = found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    return new Outcome<>(failed ? Optional.empty() : value, concat(diagnostics, found));
  }

  /**
   * Whether one of the diagnostics is an error.
   *
   * @return true when there is one
   */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  private static List<Diagnostic> concat(List<Diagnostic> first, List<Diagnostic> second) {
    List<Diagnostic> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
