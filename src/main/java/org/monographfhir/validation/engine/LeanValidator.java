package org.monographfhir.validation.engine;

import java.util.List;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.Base.ValidationMode;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.utilities.VersionUtilities;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.instance.ResourcePercentageLogger;
import org.hl7.fhir.validation.instance.utils.ElementInfo;
import org.hl7.fhir.validation.instance.utils.IndexedElement;
import org.hl7.fhir.validation.instance.utils.NodeStack;
import org.hl7.fhir.validation.instance.utils.ResolvedReference;
import org.hl7.fhir.validation.instance.utils.ValidationContext;

/** HL7's validator without work that nobody sees the result of: decision 0006. */
abstract sealed class LeanValidator extends PlainRulesValidator permits ChoosingValidator {

  private final IWorkerContext context;
  private final boolean isR5;
  private final ExtensionSlices slices = new ExtensionSlices();

  LeanValidator(IWorkerContext context) {
    super(context);
    this.context = context;
    // Its "4.0" is not the "4.0.1" of the context; it would fetch R4 from a registry.
    session.getOtherVersions().put(VersionUtilities.getMajMin(context.getVersion()), context);
    isR5 = VersionUtilities.isR5Plus(context.getVersion());
  }

  /** As HL7's, which writes lines for a log that is off. */
  @Override
  public final boolean checkChild(
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
      ResourcePercentageLogger progress,
      ValidationMode mode) {
    boolean ok = true;
    for (boolean isSlice : new boolean[] {false, true}) {
      ElementDefinition checked = isSlice ? child.getSlice() : child.getDefinition();
      ok &=
          checked == null
              || checkChildByDefinition(
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
                  checked,
                  isSlice,
                  progress,
                  mode);
    }
    return ok;
  }

  /** HL7's explains at length why an extension is not another one. */
  @Override
  public final boolean matchSlice(
      ValidationContext at,
      List<ValidationMessage> errors,
      List<ValidationMessage> sliceInfo,
      StructureDefinition profile,
      NodeStack stack,
      ElementDefinition slicer,
      List<ElementDefinition> slicerSlices,
      boolean unsupportedSlicing,
      List<String> problematicPaths,
      int sliceOffset,
      int i,
      StructureDefinition source,
      ElementDefinition definition,
      boolean childUnsupportedSlicing,
      ElementInfo child,
      BooleanHolder ok) {
    if (slicer != null
        && slicer != definition
        && slices.isAnother(child.getElement(), definition, slicerSlices)) {
      return unsupportedSlicing;
    }
    return super.matchSlice(
        at,
        errors,
        sliceInfo,
        profile,
        stack,
        slicer,
        slicerSlices,
        unsupportedSlicing,
        problematicPaths,
        sliceOffset,
        i,
        source,
        definition,
        childUnsupportedSlicing,
        child,
        ok);
  }

  /** HL7's compiles a long pattern for each reference in a Bundle, for a rule of R5 only. */
  @Override
  public final ResolvedReference localResolve(
      String reference,
      NodeStack stack,
      List<ValidationMessage> errors,
      String path,
      Element rootResource,
      Element groupingResource,
      Element source,
      BooleanHolder ok,
      BooleanHolder stop) {
    boolean isInBundle = !isR5 && !reference.startsWith("#") && !stop.ok();
    BundleEntry entry = isInBundle ? BundleEntry.around(stack.getElement()) : null;
    if (entry == null) {
      return super.localResolve(
          reference, stack, errors, path, rootResource, groupingResource, source, ok, stop);
    }
    IndexedElement found =
        getFromBundle(
            entry.bundle(),
            reference,
            entry.fullUrl(),
            errors,
            path,
            entry.bundleType(),
            entry.isRequest(),
            ok);
    if (found == null) {
      return null;
    }
    Element target = found.getMatch();
    NodeStack place = new NodeStack(context, null, target, null);
    place.pathComment(target.fhirType() + "/" + target.getIdBase());
    ResolvedReference resolved =
        new ResolvedReference().setResource(target).setFocus(target).setStack(place);
    resolved.setVia(stack);
    return resolved;
  }

  @Override
  public final ValidationResult checkCodeOnServer(
      NodeStack stack,
      String code,
      String system,
      String version,
      String display,
      boolean checkDisplay) {
    return super.checkCodeOnServer(
        withoutContent(stack), code, system, version, display, checkDisplay);
  }

  @Override
  public final ValidationResult checkCodeOnServer(
      NodeStack stack, ValueSet valueSet, Coding coding) {
    return super.checkCodeOnServer(withoutContent(stack), valueSet, coding);
  }

  @Override
  public final ValidationResult checkCodeOnServer(
      NodeStack stack, ValueSet valueSet, CodeableConcept concept) {
    try {
      return super.checkCodeOnServer(withoutContent(stack), valueSet, concept);
    } catch (Exception e) {
      return LeanValidator.<ValidationResult, RuntimeException>rethrown(e);
    }
  }

  /** What the overridden method throws has a name that only HL7's package knows. */
  @SuppressWarnings("unchecked")
  private static <R, E extends Exception> R rethrown(Exception e) throws E {
    throw (E) e;
  }

  /**
   * HL7's validator keeps where it saw each coding, for a check at its end that nobody asked for:
   * with the place the whole resource. All that it looks at in the place is the language.
   */
  private NodeStack withoutContent(NodeStack stack) {
    NodeStack place = new NodeStack(context);
    place.setWorkingLang(stack.getWorkingLang());
    return place;
  }
}
