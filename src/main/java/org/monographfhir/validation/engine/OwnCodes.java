package org.monographfhir.validation.engine;

import java.util.List;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.utilities.validation.ValidationOptions;
import org.monographfhir.validation.definition.OwnDefinitions;
import org.monographfhir.validation.pack.LazyValueSet;

/** The codes that definitions list, as a validator is asked about them. */
public final class OwnCodes {

  private final OwnDefinitions own;

  public OwnCodes(OwnDefinitions own) {
    this.own = own;
  }

  /** Asks about each, for the answers to be known. */
  public void ask(ValidationContext context) {
    for (CodeSystem system : own.codeSystems()) {
      for (ConceptDefinitionComponent each : system.getConcept()) {
        ask(context, new Coding(system.getUrl(), each.getCode(), null), List.of());
        ask(context, new Coding(system.getUrl(), each.getCode(), each.getDisplay()), sets(system));
      }
    }
  }

  private static void ask(ValidationContext context, Coding coding, List<LazyValueSet> sets) {
    context.validateCode(ValidationOptions.defaults(), coding, null);
    for (LazyValueSet set : sets) {
      context.validateCode(ValidationOptions.defaults(), coding, set);
    }
  }

  private List<LazyValueSet> sets(CodeSystem system) {
    return own.valueSets().stream()
        .filter(
            set ->
                set.getCompose().getInclude().stream()
                    .anyMatch(include -> system.getUrl().equals(include.getSystem())))
        .toList();
  }
}
