package org.monographfhir.kit;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.stream.Stream;

/**
 * An element of an array of a Bundle, and the names it goes by: an entry by the type of its
 * resource and by its profile, an extension by its url, the last part of each.
 *
 * @param element the element
 */
record Named(JsonObject element) {

  boolean goesBy(String name) {
    JsonObject resource = object(element, "resource");
    JsonValue profiles =
        object(resource, "meta").getOrDefault("profile", JsonValue.EMPTY_JSON_ARRAY);
    return Stream.concat(
            Stream.of(element.getString("url", ""), resource.getString("resourceType", "")),
            profiles.asJsonArray().getValuesAs(JsonString::getString).stream())
        .map(it -> it.substring(it.lastIndexOf('/') + 1))
        .anyMatch(name::equals);
  }

  private static JsonObject object(JsonObject parent, String member) {
    return parent.getOrDefault(member, JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
  }
}
