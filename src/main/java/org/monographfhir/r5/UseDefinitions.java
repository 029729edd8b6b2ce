package org.monographfhir.r5;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.ClinicalUseDefinition;
import org.hl7.fhir.r5.model.ClinicalUseDefinition.ClinicalUseDefinitionIndicationComponent;
import org.hl7.fhir.r5.model.ClinicalUseDefinition.ClinicalUseDefinitionType;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.Identity;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;

/**
 * <a href="http://hl7.org/fhir/R5/clinicalusedefinition.html">ClinicalUseDefinition</a> of type
 * indication: one for each use and each sub-use, and of a use for several conditions one for each,
 * as there is room for one. Each says all that holds for it.
 */
final class UseDefinitions {

  private final TermConcepts concepts;
  private final Criteria criteria;
  private final Populations populations;
  private final OtherTherapies therapies;

  UseDefinitions(TermConcepts concepts) {
    this.concepts = concepts;
    criteria = new Criteria(concepts);
    populations = new Populations(concepts);
    therapies = new OtherTherapies(concepts);
  }

  /** Of a use and what is below it, the Groups first. */
  Stream<Entry<Resource>> of(WholeUse use, PageContext page) {
    return of(use, List.of(), page);
  }

  private Stream<Entry<Resource>> of(WholeUse use, List<Identity> above, PageContext page) {
    List<Entry<Resource>> groups = populations.of(use.holds(), page.language());
    List<Identity> own = new UseKeys(page.monograph().slug()).definitions(use.at(), use.holds());
    Stream<Entry<Resource>> definitions =
        IntStream.range(0, own.size())
            .mapToObj(i -> new Entry<>(own.get(i), definition(use, i, above, groups, page), false));
    return Stream.of(
            groups.stream(),
            definitions,
            use.below().stream().flatMap(below -> of(below, own, page)))
        .flatMap(entries -> entries);
  }

  private Resource definition(
      WholeUse use,
      int condition,
      List<Identity> above,
      List<Entry<Resource>> groups,
      PageContext page) {
    UseKeys keys = new UseKeys(page.monograph().slug());
    ClinicalUseDefinition definition = new ClinicalUseDefinition();
    definition.getMeta().addProfile(Canonical.structure("drug-use"));
    page.address().ifPresent(address -> definition.getMeta().setSource(address.url()));
    definition.setLanguage(page.language());
    definition.setText(Narratives.withExtensions(UseText.of(use, page.language())));
    definition.addExtension(UseAccount.of(use, above));
    criteria.of(use.holds()).forEach(definition::addExtension);
    identifier(definition, keys.use(use.at()));
    identifier(definition, keys.definition(use.at(), condition).tokens().get(0));
    definition.setType(ClinicalUseDefinitionType.INDICATION);
    Product.identity(page).map(References::to).ifPresent(definition::addSubject);
    definition.setStatus(DefinitionStatus.ofDrug(page).concept());
    definition.setIndication(indication(use.holds(), condition));
    groups.forEach(group -> definition.addPopulation(References.to(group.identity())));
    return definition;
  }

  private static void identifier(ClinicalUseDefinition definition, Coding identifier) {
    definition.addIdentifier().setSystem(identifier.system()).setValue(identifier.code());
  }

  private ClinicalUseDefinitionIndicationComponent indication(UseDetail use, int number) {
    var indication = new ClinicalUseDefinitionIndicationComponent();
    indication.setDiseaseSymptomProcedure(Concepts.reference(concepts.condition(use, number)));
    DiseaseStatus.of(use)
        .map(status -> concepts.coded(status.value()))
        .filter(status -> !status.isEmpty())
        .ifPresent(status -> indication.setDiseaseStatus(Concepts.reference(status)));
    use.effects().stream()
        .map(UseDefinitions::effect)
        .findFirst()
        .ifPresent(effect -> indication.setIntendedEffect(Concepts.reference(effect)));
    use.effects().stream()
        .skip(1)
        .map(UseDefinitions::effect)
        .forEach(
            effect ->
                indication.addExtension(Canonical.structure("further-intended-effect"), effect));
    therapies.of(use.otherTherapies()).forEach(indication::addOtherTherapy);
    return indication;
  }

  private static CodeableConcept effect(IntendedEffect effect) {
    return Concepts.of(Concepts.own("intended-effect", effect));
  }
}
