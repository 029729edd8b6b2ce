package org.monographfhir.r4;

import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.monographfhir.fhir.NarrativeText;

/** <a href="http://hl7.org/fhir/R4/narrative.html">Narrative</a>. */
final class Narratives {

  private Narratives() {}

  /** All of it stands in elements too. */
  static Narrative generated(NarrativeText text) {
    return of(NarrativeStatus.GENERATED, text);
  }

  /** Some of it stands in extensions only. */
  static Narrative withExtensions(NarrativeText text) {
    return of(NarrativeStatus.EXTENSIONS, text);
  }

  private static Narrative of(NarrativeStatus status, NarrativeText text) {
    Narrative narrative = new Narrative();
    narrative.setStatus(status);
    narrative.setDiv(text.div());
    return narrative;
  }
}
