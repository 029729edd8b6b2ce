package org.monographfhir.r5;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;

/**
 * <a
 * href="http://hl7.org/fhir/R5/documentreference-definitions.html#DocumentReference.category">DocumentReference.category</a>:
 * what the front matter files the page under. Not {@code meta.tag}: servers merge tags on update
 * and keep dead ones.
 */
final class SummaryCategories {

  /** LOINC "Education note", the nearest code that R4's document types have. */
  private static final Coding EDUCATION_NOTE = Coding.of(Systems.LOINC, "34895-3");

  private SummaryCategories() {}

  static List<CodeableConcept> of(FrontMatter front) {
    List<CodeableConcept> categories = new ArrayList<>();
    categories.add(Concepts.of(EDUCATION_NOTE).setText("Education note"));
    own("monograph-source-type", front.sourceType().stream()).forEach(categories::add);
    own("monograph-cancer-type", front.cancerTypes().stream()).forEach(categories::add);
    own("monograph-tag", front.tags().stream()).forEach(categories::add);
    return categories;
  }

  private static Stream<CodeableConcept> own(String codeSystem, Stream<String> words) {
    return words
        .map(FhirString::code)
        .filter(code -> !code.isEmpty())
        .distinct()
        .map(code -> Concepts.of(Coding.of(Canonical.codeSystem(codeSystem), code)));
  }
}
