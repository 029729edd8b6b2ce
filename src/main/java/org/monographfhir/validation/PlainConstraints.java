package org.monographfhir.validation;

import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;

/**
 * The constraints that <a href="http://hl7.org/fhir/R4/element.html">each element</a> and <a
 * href="http://hl7.org/fhir/R4/extensibility.html">each extension</a> has, looked at without
 * FHIRPath.
 */
final class PlainConstraints {

  /** The expression of ele-1. */
  private static final String HAS_CONTENT = "hasValue() or (children().count() > id.count())";

  /** The expression of ext-1. */
  private static final String EXTENSIONS_OR_VALUE = "extension.exists() != value.exists()";

  /** With more, HL7's elements find their children in another way. */
  private static final int FEW = 20;

  /**
   * FHIRPath looks at the number of a quantity, and fails if it is none; narrative has no value.
   */
  private static final Set<String> NOT_PLAIN = Set.of("Quantity", "xhtml");

  private PlainConstraints() {}

  /**
   * Whether an element keeps all constraints of a definition.
   *
   * @return false if it does not, or if one of them is not of these
   */
  static boolean hold(ElementDefinition definition, Element element) {
    for (ElementDefinitionConstraintComponent constraint : definition.getConstraint()) {
      if (constraint.hasExpression() && !holds(constraint.getExpression(), element)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(String expression, Element element) {
    return switch (expression) {
      case HAS_CONTENT -> hasContent(element);
      case EXTENSIONS_OR_VALUE -> isValueOrExtensions(element);
      default -> false;
    };
  }

  private static boolean hasContent(Element element) {
    if (NOT_PLAIN.contains(element.fhirType())) {
      return false;
    }
    if (element.hasValue() && !element.getValue().isBlank()) {
      return true;
    }
    for (Element child : element.getChildren()) {
      if (!child.getName().equals("id")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isValueOrExtensions(Element element) {
    boolean extensions = false;
    boolean value = false;
    for (Element child : element.getChildren()) {
      extensions |= child.getName().equals("extension") && !child.isEmpty();
      value |= isValue(child) && !child.isEmpty();
    }
    return extensions != value && element.getChildren().size() <= FEW;
  }

  private static boolean isValue(Element child) {
    return child.getName().equals("value")
        || child.getProperty().isChoice() && child.getProperty().getName().equals("value[x]");
  }
}
