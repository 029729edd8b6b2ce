package org.monographfhir.r4;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.SpecificUse;

/**
 * Extension {@code clinical-use} of MedicationKnowledge.administrationGuidelines, with the names of
 * R5 <a href="http://hl7.org/fhir/R5/clinicalusedefinition.html">ClinicalUseDefinition</a>: the
 * words of the use, and what they say in parts. The words are the authority.
 */
final class ClinicalUse {

  private final UseExtensions parts;

  ClinicalUse(TermConcepts concepts) {
    parts = new UseExtensions(concepts);
  }

  Extension of(Indication use) {
    boolean known = !use.conditions().isEmpty();
    ComplexExtension extension =
        ComplexExtension.own("clinical-use").with("statement", use.statement());
    use.context().forEach(sentence -> extension.with("context", sentence));
    parts.account(extension, use.detail(), known && use.complete());
    if (!known) {
      extension.with("condition", DataAbsent.unknown(new CodeableConcept()));
    }
    parts.add(extension, use.detail());
    use.specificUses().stream().map(this::specificUse).forEach(extension::with);
    return extension.toExtension();
  }

  /** Extension {@code specific-use}, which can hold others of its kind. */
  private ComplexExtension specificUse(SpecificUse use) {
    ComplexExtension extension =
        ComplexExtension.own("specific-use").with("statement", use.statement());
    parts.account(extension, use.detail(), use.complete());
    use.accelerated().ifPresent(mark -> RegulatoryStatus.pathway(extension, mark));
    parts.add(extension, use.detail());
    use.specificUses().stream().map(this::specificUse).forEach(extension::with);
    return extension;
  }
}
