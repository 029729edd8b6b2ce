package org.monographfhir.r4;

import org.hl7.fhir.r4.model.Extension;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.SpecificUse;

/**
 * Extension {@code clinical-use} of MedicationKnowledge.administrationGuidelines, with the names of
 * R5 <a href="http://hl7.org/fhir/R5/clinicalusedefinition.html">ClinicalUseDefinition</a>: the
 * words of the use, and what they say in parts. The words are the authority.
 */
final class ClinicalUse {

  private final TermConcepts concepts;
  private final UseParts parts;

  ClinicalUse(TermConcepts concepts) {
    this.concepts = concepts;
    parts = new UseParts(concepts);
  }

  Extension of(Indication use) {
    ComplexExtension extension =
        ComplexExtension.own("clinical-use").with("statement", use.statement());
    use.context().forEach(sentence -> extension.with("context", sentence));
    extension.with("intendedEffect", Concepts.of(Concepts.own("intended-effect", use.effect())));
    use.conditions().forEach(term -> extension.with("condition", concepts.coded(term)));
    parts.add(extension, use.detail());
    use.specificUses().stream().map(this::specificUse).forEach(extension::with);
    return extension.toExtension();
  }

  private ComplexExtension specificUse(SpecificUse use) {
    ComplexExtension extension =
        ComplexExtension.part("specificUse").with("statement", use.statement());
    use.accelerated().ifPresent(mark -> RegulatoryStatus.pathway(extension, mark));
    parts.add(extension, use.detail());
    return extension;
  }
}
