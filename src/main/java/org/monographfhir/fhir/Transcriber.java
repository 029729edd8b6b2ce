package org.monographfhir.fhir;

import java.util.function.Function;
import org.monographfhir.monograph.Monograph;

/**
 * Makes resources of a monograph and writes them down, in one version of FHIR: what that version
 * knows is behind the two that it is made of. May be shared by threads.
 *
 * @param <R> the resources of that version
 */
public final class Transcriber<R> {

  private final Function<Monograph, Entries<R>> mapper;
  private final MonographEncoder<R> encoder;

  public Transcriber(Function<Monograph, Entries<R>> mapper, MonographEncoder<R> encoder) {
    this.mapper = mapper;
    this.encoder = encoder;
  }

  /** What the monograph says, as that version says it. */
  public Transcript of(Monograph monograph) {
    Entries<R> entries = mapper.apply(monograph);
    return new Transcript(entries.resources(), encoder.encode(entries));
  }
}
