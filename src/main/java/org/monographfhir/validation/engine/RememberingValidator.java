package org.monographfhir.validation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities.SourcedChildDefinitions;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.Base.ValidationMode;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.instance.ResourcePercentageLogger;
import org.hl7.fhir.validation.instance.utils.ElementInfo;
import org.hl7.fhir.validation.instance.utils.NodeStack;
import org.hl7.fhir.validation.instance.utils.ValidationContext;
import org.monographfhir.validation.definition.MadeBy;

/**
 * HL7's validator, which does not check a second time what it found to be sound: decision 0006.
 *
 * <p>It comes to an extension by three ways for each profile that names it (by its URL, by the type
 * Extension, by the slice of the profile), to an extension in that one by nine, and so on; and to
 * the same codings on each page. Where it had anything to say, even a hint, it looks again, so that
 * each message is still made by it and stands where it would stand.
 */
final class RememberingValidator extends ChoosingValidator {

  /** By a variable, such as %resource, or a function of FHIRPath. */
  private static final Pattern LOOKS_AROUND = Pattern.compile("%|resolve\\(");

  private final PlainContents contents;
  private final Set<Sound> soundHere = new HashSet<>();
  private final Set<Sound> soundAnywhere = new HashSet<>();
  private final Map<Slicing, List<ElementInfo>> assigned = new HashMap<>();
  private final Map<ElementDefinition, Boolean> looksAround = new IdentityHashMap<>();

  /** How often a constraint was met that looks at more than the part that it constrains. */
  private int lookedAround;

  /** Most parts are checked after another one of the same container. */
  private NodeStack lastContainer;

  private Surroundings lastSurroundings;
  private boolean baseOnly;

  RememberingValidator(IWorkerContext context, MadeBy origin) {
    super(context, origin);
    PlaceDecides enough =
        new PlaceDecides(url -> context.fetchResource(StructureDefinition.class, url));
    contents = new PlainContents(enough::isFor);
  }

  /**
   * To be called before each resource.
   *
   * @param baseOnly whether no profiles are given for it: then HL7's validator gives more advice
   */
  void nextResource(boolean baseOnly) {
    this.baseOnly = baseOnly;
    contents.nextResource();
    soundHere.clear();
    assigned.clear();
    // It says only once, not once for each resource, that a definition is retired.
    statusWarnings.clear();
    // It keeps each text beside a code, and with it the resource, for a service that is not there.
    getTextsToCheck().clear();
  }

  /** Checks a part against one definition. */
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
    Object part = contents.of(child.getElement());
    boolean plain = part instanceof PlainContent;
    Set<Sound> known = plain ? soundAnywhere : soundHere;
    Sound key =
        new Sound(
            part,
            part instanceof PlainContent content && !content.isExtended() ? null : around(stack),
            plain ? null : resource,
            plain ? null : at.getRootResource(),
            plain ? null : at.getGroupingResource(),
            profile,
            checkDefn,
            child.getDefinition(),
            at.isCheckSpecials(),
            at.isMatchetype(),
            inCodeableConcept,
            checkDisplayInContext,
            extensionUrl,
            baseOnly,
            stack.getWorkingLang());
    // What it said of a part is taken back when it finds another reason why the part is sound.
    if (trackedMessages.isEmpty() && known.contains(key)) {
      return true;
    }
    int before = lookedAround;
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
    if (ok && found.isEmpty() && (!plain || lookedAround == before && statusWarnings.isEmpty())) {
      known.add(key);
    }
    addTo(errors, found);
    return ok;
  }

  private Surroundings around(NodeStack container) {
    if (container != lastContainer) {
      lastContainer = container;
      lastSurroundings = Surroundings.of(container);
    }
    return lastSurroundings;
  }

  /** Finds the definition, and the slice, of each child. */
  @Override
  public List<String> assignChildren(
      ValidationContext at,
      List<ValidationMessage> errors,
      StructureDefinition profile,
      Element element,
      Element resource,
      NodeStack stack,
      SourcedChildDefinitions definitions,
      List<ElementInfo> children,
      BooleanHolder ok) {
    Slicing key = new Slicing(element, profile, definitions);
    List<ElementInfo> known = assigned.get(key);
    if (known != null) {
      for (int i = 0; i < known.size(); i++) {
        assign(known.get(i), children.get(i));
      }
      return new ArrayList<>();
    }
    List<ValidationMessage> found = new ArrayList<>();
    BooleanHolder clean = new BooleanHolder();
    List<String> problems =
        super.assignChildren(
            at, found, profile, element, resource, stack, definitions, children, clean);
    if (clean.ok() && found.isEmpty() && problems.isEmpty()) {
      assigned.put(key, children);
    }
    addTo(errors, found);
    ok.see(clean.ok());
    return problems;
  }

  private static void assign(ElementInfo known, ElementInfo child) {
    child.setDefinition(known.getStructure(), known.getDefinition());
    child.setSlice(known.getSlice());
    child.setAdditionalSlice(known.isAdditionalSlice());
    child.setIndex(known.getIndex());
    child.setSliceindex(known.getSliceindex());
    child.setSliceInfo(known.getSliceInfo());
  }

  private void addTo(List<ValidationMessage> errors, List<ValidationMessage> found) {
    found.stream().filter(message -> !hasMessage(errors, message)).forEach(errors::add);
  }

  /** Notices constraints that look at more than the part that they constrain. */
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
    if (looksAround.computeIfAbsent(definition, RememberingValidator::looksAround)) {
      lookedAround++;
    }
    return super.checkInvariants(
        at, errors, profile, definition, resource, element, stack, onlyNonInherited);
  }

  private static boolean looksAround(ElementDefinition definition) {
    return definition.getConstraint().stream()
        .filter(ElementDefinitionConstraintComponent::hasExpression)
        .anyMatch(constraint -> LOOKS_AROUND.matcher(constraint.getExpression()).find());
  }

  private record Slicing(
      Element parent, StructureDefinition profile, SourcedChildDefinitions definitions) {}
}
