package org.monographfhir.validation.engine;

import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities.SourcedChildDefinitions;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.instance.utils.ElementInfo;
import org.hl7.fhir.validation.instance.utils.NodeStack;
import org.hl7.fhir.validation.instance.utils.ValidationContext;

/**
 * HL7's validator, which is asked only where it is not plain to see that a rule is kept: decision
 * 0006.
 */
abstract sealed class PlainRulesValidator extends InstanceValidator permits LeanValidator {

  private final PlainCardinalities cardinalities = new PlainCardinalities();

  PlainRulesValidator(IWorkerContext context) {
    super(
        context,
        new FhirInstanceValidator.NullEvaluationContext(),
        new OtherVersions(context),
        new ValidatorSession(),
        new ValidatorSettings());
  }

  /** HL7's goes through FHIRPath for what is plain to see of nearly every element. */
  @Override
  public boolean checkInvariants(
      ValidationContext at,
      List<ValidationMessage> errors,
      StructureDefinition profile,
      ElementDefinition definition,
      Element resource,
      Element element,
      NodeStack stack,
      boolean onlyNonInherited) {
    return PlainConstraints.hold(definition, element, resource)
        || super.checkInvariants(
            at, errors, profile, definition, resource, element, stack, onlyNonInherited);
  }

  @Override
  public final boolean checkInvariant(
      ValidationContext at,
      List<ValidationMessage> errors,
      String path,
      StructureDefinition profile,
      Element resource,
      Element element,
      ElementDefinitionConstraintComponent constraint) {
    return PlainConstraints.holds(constraint, element, resource)
        || super.checkInvariant(at, errors, path, profile, resource, element, constraint);
  }

  /** HL7's compares the id of each definition with that of each child. */
  @Override
  public final boolean checkCardinalities(
      List<ValidationMessage> errors,
      StructureDefinition profile,
      Element element,
      NodeStack stack,
      SourcedChildDefinitions definitions,
      List<ElementInfo> children,
      List<String> problematicPaths) {
    return cardinalities.areKept(definitions, children)
        || super.checkCardinalities(
            errors, profile, element, stack, definitions, children, problematicPaths);
  }
}
