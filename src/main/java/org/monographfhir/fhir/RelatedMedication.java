package org.monographfhir.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.RegimenMember;
import org.monographfhir.monograph.RelatedDrug;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;

/**
 * MedicationKnowledge.relatedMedicationKnowledge: a drug of a combination, or another page.
 *
 * @param type which of the two
 * @param name of the drug
 * @param slug of its page, where it has one
 * @param letter it has in the name of the combination
 * @param alsoCalled its other name
 */
public record RelatedMedication(
    Coding type,
    String name,
    Optional<String> slug,
    Optional<String> letter,
    Optional<String> alsoCalled) {

  /** The drugs of a combination, then other pages. */
  public static List<RelatedMedication> of(Monograph page) {
    return Stream.concat(
            page.members().stream().map(RelatedMedication::member),
            page.relatedDrugs().stream().map(RelatedMedication::related))
        .toList();
  }

  private static RelatedMedication member(RegimenMember member) {
    return new RelatedMedication(
        OwnCode.COMPONENT,
        FhirString.of(member.name()),
        member.slug(),
        FhirString.of(member.letter()),
        FhirString.of(member.alsoCalled()));
  }

  private static RelatedMedication related(RelatedDrug drug) {
    return new RelatedMedication(
        OwnCode.RELATED,
        FhirString.of(drug.name()),
        Optional.of(drug.slug()),
        Optional.empty(),
        Optional.empty());
  }
}
