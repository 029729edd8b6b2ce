package org.monographfhir;

import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.Terminology;

/** A converter without its stages: every page meets a defect. */
public final class BrokenConverter {

  private BrokenConverter() {}

  /** Not to be had by {@link Converter#builder()}. */
  public static Converter make() {
    return new Converter(
        null, null, null, null, null, KnownCodes.of(Terminology.of(ConceptMap.EMPTY)));
  }
}
