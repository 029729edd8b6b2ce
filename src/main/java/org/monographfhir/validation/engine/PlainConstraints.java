package org.monographfhir.validation.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;

/**
 * The constraints that <a href="http://hl7.org/fhir/R4/element.html">each element</a>, <a
 * href="http://hl7.org/fhir/R4/extensibility.html">each extension</a> and <a
 * href="http://hl7.org/fhir/R4/domainresource.html">each resource</a> has, and one of our Bundles,
 * looked at without FHIRPath.
 */
final class PlainConstraints {

  /** By key and words: somebody else may use either for another thing. */
  private static final Map<String, String> EXPRESSIONS =
      Map.of(
          "ele-1", "hasValue() or (children().count() > id.count())",
          "ext-1", "extension.exists() != value.exists()",
          "dom-2", "contained.contained.empty()",
          "dom-4", "contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()",
          "dom-5", "contained.meta.security.empty()",
          "dom-6", "text.`div`.exists()",
          "cmf-bnd-2",
              "resource.descendants().where($this is Reference).reference"
                  + ".where(startsWith('urn:uuid:')).all($this in %resource.entry.fullUrl)");

  /**
   * FHIRPath looks at the number of a quantity, and fails if it is none; narrative has no value.
   */
  private static final Set<String> NOT_PLAIN = Set.of("Quantity", "xhtml");

  /** With more, HL7's elements find their children in another way. */
  private static final int FEW = 20;

  private PlainConstraints() {}

  /** Whether an element keeps all constraints of a definition, and all of them are of these. */
  static boolean hold(ElementDefinition definition, Element element, Element resource) {
    for (ElementDefinitionConstraintComponent constraint : definition.getConstraint()) {
      if (constraint.hasExpression() && !holds(constraint, element, resource)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an element keeps a constraint, and the constraint is one of these.
   *
   * @param resource what FHIRPath calls {@code %resource}
   */
  static boolean holds(
      ElementDefinitionConstraintComponent constraint, Element element, Element resource) {
    String key = constraint.getKey();
    if (key == null) {
      return false;
    }
    // HL7's validator looks at that one in another way, whatever its words.
    return key.equals("dom-3")
        || constraint.getExpression().equals(EXPRESSIONS.get(key)) && holds(key, element, resource);
  }

  private static boolean holds(String key, Element element, Element resource) {
    return switch (key) {
      case "ele-1" -> hasContent(element);
      case "ext-1" -> isValueOrExtensions(element);
      case "dom-6" -> hasNarrative(element);
      case "cmf-bnd-2" -> BundleReferences.areThere(element, resource);
      default -> children(element, "contained").isEmpty();
    };
  }

  private static boolean hasContent(Element element) {
    if (element.hasValue()) {
      return !element.hasXhtml() && !element.getValue().isBlank();
    }
    return !NOT_PLAIN.contains(element.fhirType())
        && element.getChildren().stream().anyMatch(child -> !child.getName().equals("id"));
  }

  private static boolean isValueOrExtensions(Element element) {
    if (element.getChildren().size() > FEW || NOT_PLAIN.contains(element.fhirType())) {
      return false;
    }
    boolean extensions = false;
    boolean value = false;
    for (Element child : element.getChildren()) {
      extensions |= child.getName().equals("extension") && !child.isEmpty();
      value |= isValue(child) && !child.isEmpty();
    }
    return extensions != value && !element.hasValue();
  }

  private static boolean isValue(Element child) {
    return child.getName().equals("value")
        || child.getProperty().isChoice() && child.getProperty().getName().equals("value[x]");
  }

  private static boolean hasNarrative(Element element) {
    return children(element, "text").stream()
        .flatMap(text -> children(text, "div").stream())
        .anyMatch(div -> !div.isEmpty());
  }

  private static List<Element> children(Element element, String name) {
    return element.getChildren().stream().filter(child -> child.getName().equals(name)).toList();
  }
}
