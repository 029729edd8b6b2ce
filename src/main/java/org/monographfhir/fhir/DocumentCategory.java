package org.monographfhir.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;

/**
 * DocumentReference.category: what a document is filed under. Not {@code meta.tag}: servers merge
 * tags on update and keep dead ones.
 *
 * @param coding of it; those of LOINC without a display, as LOINC spells its displays in several
 *     ways
 * @param words of it
 */
public record DocumentCategory(Coding coding, Optional<String> words) {

  /** LOINC's nearest code that FHIR's document types have. */
  private static final DocumentCategory EDUCATION_NOTE = loinc("34895-3", "Education note");

  /** Of the page, as the front matter says. */
  public static List<DocumentCategory> of(FrontMatter front) {
    return Stream.of(
            Stream.of(EDUCATION_NOTE),
            own("monograph-source-type", front.sourceType().stream()),
            own("monograph-cancer-type", front.cancerTypes().stream()),
            own("monograph-tag", front.tags().stream()))
        .flatMap(categories -> categories)
        .toList();
  }

  static DocumentCategory loinc(String code, String words) {
    return new DocumentCategory(Coding.of(Systems.LOINC, code), Optional.of(words));
  }

  private static Stream<DocumentCategory> own(String codeSystem, Stream<String> words) {
    return words
        .map(FhirString::code)
        .filter(code -> !code.isEmpty())
        .distinct()
        .map(code -> Coding.of(Canonical.codeSystem(codeSystem), code))
        .map(coding -> new DocumentCategory(coding, Optional.empty()));
  }
}
