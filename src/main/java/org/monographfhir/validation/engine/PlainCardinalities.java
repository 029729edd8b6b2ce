package org.monographfhir.validation.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities.SourcedChildDefinitions;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.validation.instance.utils.ElementInfo;

/**
 * <a href="http://hl7.org/fhir/R4/conformance-rules.html#cardinality">How often</a> elements stand
 * in another one, counted where it is plain.
 */
final class PlainCardinalities {

  /** The definitions are the same objects each time. */
  private final Map<SourcedChildDefinitions, List<Bounds>> bounds = new HashMap<>();

  /** Whether none is missing and none is there too often. */
  boolean areKept(SourcedChildDefinitions definitions, List<ElementInfo> children) {
    return bounds.computeIfAbsent(definitions, PlainCardinalities::bounds).stream()
        .allMatch(each -> each.admit(children));
  }

  private static List<Bounds> bounds(SourcedChildDefinitions definitions) {
    return definitions.getList().stream().map(Bounds::of).filter(Bounds::bind).toList();
  }

  /**
   * Whether a child that a profile of a resource asks for is not there, or one is there too often:
   * then the resource does not match the profile, whatever else there is to say.
   */
  static boolean areBroken(StructureDefinition profile, Element resource) {
    return profile.getSnapshot().getElement().stream()
        .filter(definition -> definition.getPath().indexOf('.') == lastDot(definition))
        .filter(definition -> lastDot(definition) > 0 && !definition.hasSlicing())
        .filter(definition -> !definition.hasSliceName() && !definition.getPath().endsWith("[x]"))
        .anyMatch(definition -> !Bounds.of(definition).admit(count(resource, definition)));
  }

  private static int lastDot(ElementDefinition definition) {
    return definition.getPath().lastIndexOf('.');
  }

  private static int count(Element resource, ElementDefinition definition) {
    String name = definition.getPath().substring(lastDot(definition) + 1);
    return (int)
        resource.getChildren().stream().filter(child -> child.getName().equals(name)).count();
  }
}
