package org.monographfhir.fhir;

import java.util.Locale;
import java.util.Optional;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;

/**
 * Whom a page is written for.
 *
 * @param words as the front matter says it
 * @param coding the same as a code, where it is one of the two that HL7 has
 */
public record Audience(String words, Optional<Coding> coding) {

  /** What kind of context it is. */
  public static final Coding USER = Coding.of(Systems.USAGE_CONTEXT_TYPE, "user", "User Type");

  private static final Coding PATIENT = Coding.of(Systems.ROLE_CLASS, "PAT", "patient");
  private static final Coding PROVIDER =
      Coding.of(Systems.ROLE_CLASS, "PROV", "healthcare provider");

  /** None where the front matter says nothing. */
  public static Optional<Audience> of(FrontMatter front) {
    return FhirString.of(front.audienceLevel()).map(words -> new Audience(words, coding(words)));
  }

  private static Optional<Coding> coding(String words) {
    return switch (words.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ')) {
      case "patient", "patients" -> Optional.of(PATIENT);
      case "health professional", "health professionals" -> Optional.of(PROVIDER);
      default -> Optional.empty();
    };
  }
}
