package org.monographfhir.validation.engine;

import java.util.List;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.utilities.json.model.JsonProperty;

/**
 * The names that an element can have in <a href="http://hl7.org/fhir/R4/json.html">JSON</a>, as
 * HL7's parser compares them.
 *
 * @param hash of the name
 * @param beside of the name of the property beside it, which has its id and extensions
 * @param start what stands before the type, where there is a choice of types; otherwise null
 */
record JsonNames(int hash, int beside, String start) {

  /** Null where the definition names another one than its path does. */
  static JsonNames of(ElementDefinition definition) {
    if (definition.hasExtension()) {
      return null;
    }
    String path = definition.getPath();
    String name = path.substring(path.lastIndexOf('.') + 1);
    return new JsonNames(
        name.hashCode(),
        ("_" + name).hashCode(),
        name.endsWith("[x]") ? name.substring(0, name.length() - 3) : null);
  }

  /** Whether one of the properties has such a name. */
  boolean isAmong(List<JsonProperty> properties) {
    for (JsonProperty property : properties) {
      if (start == null ? isHash(property.getNameHash()) : isStart(property.getName())) {
        return true;
      }
    }
    return false;
  }

  private boolean isHash(int other) {
    return other == hash || other == beside;
  }

  private boolean isStart(String name) {
    return name.startsWith(start) || name.startsWith("_") && name.startsWith(start, 1);
  }
}
