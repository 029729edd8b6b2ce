package org.monographfhir.monograph;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the drug is given together with; also that it is given alone.
 *
 * @param group from 1 within one use: the same group is given together, another group is an
 *     alternative
 * @param kind what {@code therapy} names
 * @param therapy the name as written, without a gloss in parentheses; "alone" for {@link
 *     Kind#ALONE}
 * @param optional true where it may be added and need not
 * @param step where the page gives an order within the group: which step, from 1
 * @param moment the words that say when the step is ("before surgery", "maintenance therapy")
 */
public record OtherTherapy(
    int group,
    Kind kind,
    Term therapy,
    boolean optional,
    OptionalInt step,
    Optional<String> moment) {

  /** What is named. */
  public enum Kind {
    /** A drug or a regimen by its name. */
    TREATMENT,
    /** A class of drugs, as in "platinum chemotherapy". */
    TREATMENT_CLASS,
    /** Something else than a drug, as in "radiation therapy". */
    MODALITY,
    /** Nothing: the drug is given alone. */
    ALONE
  }
}
