package org.monographfhir.validation.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.ExtensionContextType;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionContextComponent;
import org.hl7.fhir.utilities.Utilities;

/** Tells extensions for which that is all that matters. */
final class PlaceDecides {

  private final Function<String, StructureDefinition> definitions;
  private final Map<String, Boolean> known = new HashMap<>();

  PlaceDecides(Function<String, StructureDefinition> definitions) {
    this.definitions = definitions;
  }

  boolean isFor(Element extension) {
    String url = extension.getNamedChildValue("url", false);
    return url != null && known.computeIfAbsent(url, this::isEnough);
  }

  private boolean isEnough(String url) {
    if (!Utilities.isAbsoluteUrl(url)) {
      return true;
    }
    StructureDefinition definition = url.contains("|") ? null : definitions.apply(url);
    return definition != null
        && !definition.hasContextInvariant()
        && definition.getContext().stream().allMatch(PlaceDecides::isByPlace);
  }

  private static boolean isByPlace(StructureDefinitionContextComponent context) {
    return context.getType() == ExtensionContextType.EXTENSION
        || context.getType() == ExtensionContextType.ELEMENT
            && context.hasExpression()
            && !context.getExpression().contains("#");
  }
}
