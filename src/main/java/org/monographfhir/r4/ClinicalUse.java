package org.monographfhir.r4;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.UseDetail;

/**
 * Extension {@code clinical-use} of MedicationKnowledge.administrationGuidelines, with the names of
 * R5 <a href="http://hl7.org/fhir/R5/clinicalusedefinition.html">ClinicalUseDefinition</a>: the
 * words of the use, and what they say in parts. The words are the authority.
 */
final class ClinicalUse {

  private final TermConcepts concepts;
  private final Criteria criteria;
  private final OtherTherapies therapies;

  ClinicalUse(TermConcepts concepts) {
    this.concepts = concepts;
    criteria = new Criteria(concepts);
    therapies = new OtherTherapies(concepts);
  }

  Extension of(Indication use) {
    boolean known = !use.conditions().isEmpty();
    ComplexExtension extension =
        ComplexExtension.own("clinical-use").with("statement", use.statement());
    use.context().forEach(sentence -> extension.with("context", sentence));
    account(extension, use.detail(), known && use.complete());
    if (!known) {
      extension.with("condition", DataAbsent.unknown(new CodeableConcept()));
    }
    add(extension, use.detail());
    use.specificUses().stream().map(this::specificUse).forEach(extension::with);
    return extension.toExtension();
  }

  /** Extension {@code specific-use}, which can hold others of its kind. */
  private ComplexExtension specificUse(SpecificUse use) {
    ComplexExtension extension =
        ComplexExtension.own("specific-use").with("statement", use.statement());
    account(extension, use.detail(), use.complete());
    use.accelerated().ifPresent(mark -> RegulatoryStatus.pathway(extension, mark));
    add(extension, use.detail());
    use.specificUses().stream().map(this::specificUse).forEach(extension::with);
    return extension;
  }

  /** Whether the parts say all, and which words they do not say. */
  private static void account(ComplexExtension use, UseDetail detail, boolean complete) {
    use.with("completeness", new CodeType(complete ? "complete" : "partial"));
    detail.uncoded().forEach(words -> use.with("uncoded", new StringType(FhirString.of(words))));
  }

  private void add(ComplexExtension use, UseDetail detail) {
    for (IntendedEffect effect : detail.effects()) {
      use.with("intendedEffect", Concepts.of(Concepts.own("intended-effect", effect)));
    }
    detail.conditions().forEach(term -> use.with("condition", concepts.coded(term)));
    detail.criteria().stream().map(criteria::of).forEach(use::with);
    detail.populations().stream().map(this::population).forEach(use::with);
    detail.otherTherapies().stream().map(therapies::of).forEach(use::with);
    detail.brands().forEach(name -> use.with("brand", new StringType(FhirString.of(name))));
  }

  /** Extension {@code population}. */
  private ComplexExtension population(Population population) {
    ComplexExtension extension = ComplexExtension.own("population");
    population
        .group()
        .map(group -> Concepts.of(Concepts.own("population-group", group)))
        .ifPresent(group -> extension.with("group", group));
    population.ageRange().map(Ages::range).ifPresent(ages -> extension.with("ageRange", ages));
    population.sex().ifPresent(sex -> extension.with("sex", new CodeType(sex.code())));
    population.criteria().stream().map(criteria::of).forEach(extension::with);
    return extension;
  }
}
