package org.monographfhir.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.validation.pack.Release;

/** Completes the structure definitions of a set with their snapshots. */
final class Snapshots {

  private final Release release;
  private final List<Definition> definitions;
  private final ValidationSupportContext context;
  private final SnapshotGeneratingValidationSupport generator;

  Snapshots(List<Definition> definitions, BaseDefinitions base) {
    this.definitions = definitions;
    this.release = base.release();
    FhirContext fhir = release.context();
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(fhir);
    definitions.forEach(d -> own.addResource(d.resource()));
    IValidationSupport chain = new ValidationSupportChain(own, new BaseTerminology(base));
    this.context = new ValidationSupportContext(chain);
    // Left to itself, the generator converts all definitions of FHIR again for each snapshot.
    this.generator =
        new SnapshotGeneratingValidationSupport(fhir, new SnapshotContext(chain, base));
  }

  Outcome<List<IBaseResource>> complete() {
    List<IBaseResource> complete = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Definition each : definitions) {
      if (lacksSnapshot(each.resource())) {
        Outcome<IBaseResource> one = complete(each.file(), each.resource());
        diagnostics.addAll(one.diagnostics());
        one.value().ifPresent(complete::add);
      } else {
        complete.add(each.resource());
      }
    }
    return diagnostics.isEmpty()
        ? Outcome.of(complete, diagnostics)
        : new Outcome<>(Optional.empty(), diagnostics);
  }

  private static boolean lacksSnapshot(IBaseResource definition) {
    return definition instanceof StructureDefinition r5 && !r5.hasSnapshot()
        || definition instanceof org.hl7.fhir.r4.model.StructureDefinition r4 && !r4.hasSnapshot();
  }

  private Outcome<IBaseResource> complete(String file, IBaseResource structure) {
    try {
      String url = release.header(structure).url();
      IBaseResource complete = generator.generateSnapshot(context, structure, url, null, null);
      return lost((StructureDefinition) release.inR5(complete))
          .map(id -> refuse(file, "the rule for " + id + " is lost: is it in the base's order?"))
          .orElseGet(() -> Outcome.of(complete, List.of()));
    } catch (RuntimeException e) {
      // The generator throws whatever it stumbles over in a definition that makes no sense.
      return refuse(file, "no snapshot: " + e.getMessage());
    }
  }

  private static Outcome<IBaseResource> refuse(String file, String message) {
    return Outcome.none(Diagnostic.error(file, 1, "validation.definition.snapshot", message));
  }

  /** The generator drops rules that it meets in another order than the base has the elements. */
  private static Optional<String> lost(StructureDefinition structure) {
    Map<String, ElementDefinition> kept =
        structure.getSnapshot().getElement().stream()
            .collect(Collectors.toMap(ElementDefinition::getId, Function.identity()));
    return structure.getDifferential().getElement().stream()
        .filter(rule -> rule.hasId() && !holds(rule, kept.get(rule.getId())))
        .map(ElementDefinition::getId)
        .findFirst();
  }

  private static boolean holds(ElementDefinition rule, ElementDefinition kept) {
    return kept != null
        && (!rule.hasMin() || rule.getMin() == kept.getMin())
        && (!rule.hasMax() || rule.getMax().equals(kept.getMax()))
        && keys(kept).containsAll(keys(rule));
  }

  private static Set<String> keys(ElementDefinition element) {
    return element.getConstraint().stream()
        .map(ElementDefinitionConstraintComponent::getKey)
        .collect(Collectors.toSet());
  }
}
