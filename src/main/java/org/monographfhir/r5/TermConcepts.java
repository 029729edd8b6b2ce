package org.monographfhir.r5;

import org.hl7.fhir.r5.model.CodeableConcept;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Terminology;

/** Words of the page as CodeableConcepts: the words, and the codes that the page's links give. */
final class TermConcepts {

  private final Terminology terminology;

  TermConcepts(Terminology terminology) {
    this.terminology = terminology;
  }

  /**
   * The words with the NCI Thesaurus concept, if one is known, and the glossary's. A link on a part
   * of the phrase ("[B-cell] non-Hodgkin lymphoma") or two links ("[A] or [B]") give it no code, as
   * all codes of a concept mean the same.
   */
  CodeableConcept coded(Term term) {
    CodeableConcept concept = new CodeableConcept();
    if (term.exact()) {
      terminology
          .concept(term.glossaryIds().get(0), term.text())
          .map(Concepts::coding)
          .ifPresent(concept::addCoding);
    }
    glossary(term).getCoding().forEach(concept::addCoding);
    return concept.setText(FhirString.of(term.text()));
  }

  /**
   * One of the conditions of a use.
   *
   * @param number which, from 0
   */
  CodeableConcept condition(UseDetail use, int number) {
    CodeableConcept condition =
        use.conditions().isEmpty() ? new CodeableConcept() : coded(use.conditions().get(number));
    return condition.isEmpty() ? DataAbsent.unknown(condition) : condition;
  }

  /**
   * The words with the glossary's code alone, where the link covers them: of a criterion ("at least
   * a partial response to other drugs") the linked term often is a part only. No display, the words
   * are the page's.
   */
  CodeableConcept glossary(Term term) {
    CodeableConcept concept = Concepts.text(term.text());
    if (term.exact()) {
      String id = term.glossaryIds().get(0);
      concept.addCoding(Concepts.coding(Coding.of(Canonical.codeSystem("nci-cancer-term"), id)));
    }
    return concept;
  }
}
