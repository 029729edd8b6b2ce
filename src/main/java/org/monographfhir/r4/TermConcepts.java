package org.monographfhir.r4;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.monographfhir.monograph.Term;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Codes;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;
import org.monographfhir.terminology.Target;
import org.monographfhir.terminology.Terminology;

/** Words of the page as CodeableConcepts: the words, and the codes that mean the same. */
final class TermConcepts {

  /** Before the dictionary's code. */
  private static final Comparator<Coding> NCIT_FIRST =
      Comparator.comparing(coding -> !coding.system().equals(Systems.NCIT));

  private final Terminology terminology;

  TermConcepts(Terminology terminology) {
    this.terminology = terminology;
  }

  /**
   * The words with the codes that maps have for them or for the dictionary's entry, and the entry's
   * own. A link on a part of the phrase ("[B-cell] non-Hodgkin lymphoma") or two links ("[A] or
   * [B]") give it no code, as all codes of a concept mean the same. The entry has no display, the
   * words are the page's.
   */
  CodeableConcept coded(Term term) {
    Optional<String> entry = term.entry();
    Codes codes = terminology.codes(entry, term.text());
    CodeableConcept concept = new CodeableConcept();
    codes.same().stream().sorted(NCIT_FIRST).map(Concepts::coding).forEach(concept::addCoding);
    entry.ifPresent(
        id ->
            concept
                .getCoding()
                .add(
                    codes.of(Systems.NCIT).isPresent() ? 1 : 0,
                    Concepts.coding(Coding.of(Canonical.codeSystem("nci-cancer-term"), id))));
    codes.related().forEach(target -> related(concept, target));
    return concept.setText(FhirString.of(term.text()));
  }

  /** The codes that maps give to codes of the page. */
  Codes mapped(List<Coding> codes) {
    return terminology.codes(codes);
  }

  /** What the Thesaurus calls a concept. */
  Coding named(Coding coding) {
    return terminology
        .preferredName(coding)
        .map(name -> Coding.of(coding.system(), coding.code(), name))
        .orElse(coding);
  }

  /** Extension {@code related-code}: a code that means something narrower or wider. */
  static void related(CodeableConcept concept, Target target) {
    concept.addExtension(
        ComplexExtension.own("related-code")
            .with("code", Concepts.coding(target.coding()))
            .with("equivalence", new CodeType(target.equivalence().code()))
            .toExtension());
  }
}
