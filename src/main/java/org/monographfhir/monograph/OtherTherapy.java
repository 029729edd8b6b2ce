package org.monographfhir.monograph;

import java.util.OptionalInt;

/**
 * A treatment that is given together with the drug.
 *
 * @param group from 1 within one use: the same group is given together, another group is an
 *     alternative; absent where the sentence does not tell ("A and B or C")
 * @param kind what {@code therapy} names
 * @param therapy the name as written, without a gloss in parentheses
 */
public record OtherTherapy(OptionalInt group, Kind kind, Term therapy) {

  /** What is named. */
  public enum Kind {
    /** A drug or a regimen by its name. */
    TREATMENT,
    /** A class of drugs, as in "platinum chemotherapy". */
    TREATMENT_CLASS,
    /** Something else than a drug, as in "radiation therapy". */
    MODALITY
  }
}
