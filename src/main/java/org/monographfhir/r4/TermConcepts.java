package org.monographfhir.r4;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.PageCodes;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.monograph.Term;
import org.monographfhir.terminology.Codes;
import org.monographfhir.terminology.MapTarget;

/** Words of the page as CodeableConcepts: the words, and the codes that mean the same. */
final class TermConcepts {

  private final PageCodes codes;

  TermConcepts(PageCodes codes) {
    this.codes = codes;
  }

  /** Words of the page. */
  CodeableConcept coded(Term term) {
    return concept(FhirString.of(term.text()), codes.of(term));
  }

  /** The drug that a page is about. */
  CodeableConcept drug(PageContext page) {
    return concept(page.name(), codes.ofDrug(page));
  }

  /** The drug of another page. */
  CodeableConcept drug(String name, String slug) {
    return concept(FhirString.of(name), codes.ofPage(slug));
  }

  private static CodeableConcept concept(String words, Codes of) {
    CodeableConcept concept = new CodeableConcept().setText(words);
    of.same().stream().map(Concepts::coding).forEach(concept::addCoding);
    of.related().stream().map(TermConcepts::related).forEach(concept::addExtension);
    return concept;
  }

  /** Extension {@code related-code}: a code that means something narrower or wider. */
  private static Extension related(MapTarget target) {
    return ComplexExtension.own("related-code")
        .with("code", Concepts.coding(target.coding()))
        .with("equivalence", new CodeType(target.equivalence().code()))
        .toExtension();
  }
}
