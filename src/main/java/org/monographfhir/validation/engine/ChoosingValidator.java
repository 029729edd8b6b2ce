package org.monographfhir.validation.engine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.Base.ValidationMode;
import org.hl7.fhir.r5.model.Base.ValidationReason;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage.Source;
import org.hl7.fhir.validation.instance.ResourcePercentageLogger;
import org.hl7.fhir.validation.instance.utils.ElementInfo;
import org.hl7.fhir.validation.instance.utils.NodeStack;
import org.hl7.fhir.validation.instance.utils.ValidationContext;
import org.monographfhir.validation.definition.MadeBy;

/**
 * HL7's validator, which does not say at length why the target of a reference is not of the one
 * kind when it is of the other: decision 0006.
 */
abstract sealed class ChoosingValidator extends LeanValidator permits RememberingValidator {

  private final MadeBy origin;
  private final Map<ElementDefinition, Set<String>> targets = new IdentityHashMap<>();

  /** The profiles of which the target of the reference that is looked at has to match one. */
  private Set<String> choice = Set.of();

  /**
   * @param origin of the resources: references of others may lead back to where they start, to a
   *     resource that is being checked
   */
  ChoosingValidator(IWorkerContext context, MadeBy origin) {
    super(context);
    this.origin = origin;
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
    Set<String> outer = choice;
    choice = targets.computeIfAbsent(checkDefn, ChoosingValidator::targets);
    try {
      return super.checkChildByDefinition(
          at,
          errors,
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
    } finally {
      choice = outer;
    }
  }

  private static Set<String> targets(ElementDefinition definition) {
    return definition.getType().stream()
        .filter(type -> "Reference".equals(type.getCode()))
        .limit(1)
        .flatMap(type -> type.getTargetProfile().stream())
        .map(CanonicalType::getValue)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Checks a resource against one profile. Of several for the target of a reference, HL7's asks
   * only which have errors; what they are it keeps for a log.
   */
  @Override
  public final boolean startInner(
      ValidationContext at,
      List<ValidationMessage> errors,
      Element resource,
      Element element,
      StructureDefinition profile,
      NodeStack stack,
      boolean checkSpecials,
      ResourcePercentageLogger progress,
      ValidationMode mode,
      boolean fromContained) {
    boolean isOneOfSeveral =
        origin == MadeBy.OURS
            && choice.size() > 1
            && choice.contains(profile.getUrl())
            && mode.getReason() == ValidationReason.MatchingSlice
            && trackedMessages.isEmpty()
            && !isNamed(profile, element);
    if (isOneOfSeveral && PlainCardinalities.areBroken(profile, element)) {
      errors.add(mismatch(profile, element, stack));
      return false;
    }
    return super.startInner(
        at,
        errors,
        resource,
        element,
        profile,
        stack,
        checkSpecials,
        progress,
        mode,
        fromContained);
  }

  private static boolean isNamed(StructureDefinition profile, Element resource) {
    Element meta = resource.getNamedChild("meta", false);
    return meta != null
        && meta.getChildrenByName("profile").stream()
            .map(Element::primitiveValue)
            .anyMatch(url -> url == null || url.startsWith(profile.getUrl()));
  }

  private static ValidationMessage mismatch(
      StructureDefinition profile, Element element, NodeStack stack) {
    return new ValidationMessage(
        Source.InstanceValidator,
        IssueType.STRUCTURE,
        element.line(),
        element.col(),
        stack.getLiteralPath(),
        "An element is there too seldom or too often for " + profile.getVersionedUrl(),
        IssueSeverity.ERROR);
  }
}
