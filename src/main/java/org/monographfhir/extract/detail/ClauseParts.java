package org.monographfhir.extract.detail;

import java.util.List;

/** Reads the part of a use that starts at a token, whichever it is; the first kind that fits. */
final class ClauseParts {

  private final TherapyPart therapies;
  private final List<ClausePart> parts;

  ClauseParts(ClauseState state) {
    therapies = new TherapyPart(state);
    parts =
        List.of(
            new PeoplePart(state),
            therapies,
            new PurposePart(state),
            new LoosePart(state),
            new DiseasePart(state),
            new CriterionPart(state));
  }

  /** Whether another alternative starts here, with people or partners of its own. */
  boolean startsArm(int at, Facts arm) {
    return therapies.startsArm(at, arm);
  }

  /** Behind the part that starts here; the same place when none does. */
  int read(int at, Facts facts) {
    for (ClausePart part : parts) {
      int next = part.read(at, facts);
      if (next > at) {
        return next;
      }
    }
    return at;
  }
}
