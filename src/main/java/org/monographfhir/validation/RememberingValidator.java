package org.monographfhir.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.Base.ValidationMode;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.instance.ResourcePercentageLogger;
import org.hl7.fhir.validation.instance.utils.ElementInfo;
import org.hl7.fhir.validation.instance.utils.NodeStack;
import org.hl7.fhir.validation.instance.utils.ValidationContext;

/**
 * HL7's validator, which checks nothing a second time that it found to be sound.
 *
 * <p>It comes to an extension by three ways for each profile that names it: by its URL, by the type
 * Extension and by the slice of the profile; to an extension in it by nine, and so on, and then
 * again for each profile of the resource. What it finds depends on no more than {@link Sound} has.
 * Where it had anything to say, even a hint, it looks again, as HAPI's does, so that each message
 * is made by it and stands where it would stand.
 */
final class RememberingValidator extends InstanceValidator {

  private final Set<Sound> sound = new HashSet<>();

  RememberingValidator(IWorkerContext context) {
    super(
        context,
        new FhirInstanceValidator.NullEvaluationContext(),
        new XVerExtensionManagerOld(context),
        new ValidatorSession(),
        new ValidatorSettings());
  }

  /** To be called before each resource. */
  void forget() {
    sound.clear();
    // It says only once, not once for each resource, that a definition is retired.
    statusWarnings.clear();
  }

  @Override
  public boolean checkChildByDefinition(
      ValidationContext at,
      List<ValidationMessage> errors,
      StructureDefinition profile,
      ElementDefinition definition,
      Element resource,
      Element element,
      String actualType,
      NodeStack stack,
      boolean inCodeableConcept,
      boolean checkDisplayInContext,
      ElementInfo child,
      String extensionUrl,
      ElementDefinition checkDefn,
      boolean isSlice,
      ResourcePercentageLogger progress,
      ValidationMode mode) {
    Sound key =
        new Sound(
            child.getElement(),
            profile,
            checkDefn,
            child.getDefinition(),
            resource,
            at.getRootResource(),
            at.getGroupingResource(),
            at.isCheckSpecials(),
            at.isMatchetype(),
            inCodeableConcept,
            checkDisplayInContext,
            extensionUrl,
            stack.getLogicalPaths());
    if (sound.contains(key)) {
      return true;
    }
    List<ValidationMessage> found = new ArrayList<>();
    boolean ok =
        super.checkChildByDefinition(
            at,
            found,
            profile,
            definition,
            resource,
            element,
            actualType,
            stack,
            inCodeableConcept,
            checkDisplayInContext,
            child,
            extensionUrl,
            checkDefn,
            isSlice,
            progress,
            mode);
    if (ok && found.isEmpty()) {
      sound.add(key);
    }
    found.stream().filter(message -> !hasMessage(errors, message)).forEach(errors::add);
    return ok;
  }

  /**
   * A part of a resource that was checked against a definition, and what else the check looks at.
   * The classes of HL7 know no equality but identity.
   */
  private record Sound(
      Element part,
      StructureDefinition profile,
      ElementDefinition checked,
      ElementDefinition assigned,
      Element resource,
      Element rootResource,
      Element groupingResource,
      boolean specials,
      boolean matchetype,
      boolean inCodeableConcept,
      boolean displays,
      String extensionUrl,
      Set<String> logicalPaths) {}
}
