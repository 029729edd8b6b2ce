package org.monographfhir.validation.engine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.Property;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.utilities.json.model.JsonElement;
import org.hl7.fhir.utilities.json.model.JsonProperty;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * HL7's parser of JSON for validation, to be used more than once. It reads each narrative with a
 * parser of XHTML of its own, which begins with a table of two thousand characters' names; this one
 * keeps that, too, and leaves to it what is not plain.
 */
final class KeptParser extends JsonParser {

  /** HL7's knows names by these numbers, and takes others that have them for the same. */
  private static final Set<Integer> DIVS = Set.of("div".hashCode(), "_div".hashCode());

  private final NarrativeParser narratives = new NarrativeParser();
  private final Map<ElementDefinition, Optional<JsonNames>> names = new IdentityHashMap<>();

  KeptParser(IWorkerContext context) {
    super(context);
    setupValidation(ValidationPolicy.EVERYTHING);
  }

  /** Reads one property of an object, if it has it; HL7's looks at its type before it looks. */
  @Override
  public void parseChildItem(
      List<ValidationMessage> errors,
      String path,
      List<JsonProperty> children,
      Element parent,
      Property property) {
    Optional<JsonNames> sought =
        names.computeIfAbsent(
            property.getDefinition(), definition -> Optional.ofNullable(JsonNames.of(definition)));
    if (sought.isPresent() && !sought.get().isAmong(children)) {
      return;
    }
    boolean isDiv =
        property.getDefinition().getPath().equals("Narrative.div")
            && "xhtml".equals(property.getType(null));
    if (!isDiv || !readDiv(children, parent, property)) {
      super.parseChildItem(errors, path, children, parent, property);
    }
  }

  /** As HL7's does, where there is nothing to say. */
  private boolean readDiv(List<JsonProperty> children, Element narrative, Property property) {
    List<JsonProperty> divs =
        children.stream().filter(child -> DIVS.contains(child.getNameHash())).toList();
    if (divs.size() != 1 || !isPlain(divs.get(0))) {
      return false;
    }
    JsonElement value = divs.get(0).getValue();
    XhtmlNode xhtml = narratives.read(value.asString());
    if (xhtml == null) {
      return false;
    }
    divs.get(0).setTag(1);
    Element div =
        new Element("div", property)
            .markLocation(value.getStart().getLine(), value.getEnd().getCol())
            .setFormat(FhirFormat.JSON);
    div.setPath(narrative.getPath() + ".div");
    div.setValue(value.asString());
    div.setXhtml(xhtml);
    narrative.getChildren().add(div);
    return true;
  }

  private static boolean isPlain(JsonProperty property) {
    return property.getName().equals("div")
        && property.getTag() == 0
        && property.getValue().isJsonString()
        && !property.getValue().hasComments()
        && !property.isUnquotedValue();
  }
}
