package org.monographfhir.kit;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.stream.Stream;

/**
 * An element of an array of a Bundle, and the names it goes by: an entry by the type of its
 * resource and by its profile, whatever the version of FHIR, an extension by its url, the last part
 * of each; what has a code by that.
 *
 * @param element the element
 */
record Named(JsonObject element) {

  private static final String OF_R5 = "-r5";

  boolean goesBy(String name) {
    JsonObject resource = object(element, "resource");
    JsonValue profiles =
        object(resource, "meta").getOrDefault("profile", JsonValue.EMPTY_JSON_ARRAY);
    return Stream.concat(
            Stream.of(element.getString("url", ""), resource.getString("resourceType", ""), code()),
            profiles.asJsonArray().getValuesAs(JsonString::getString).stream())
        .map(it -> it.substring(it.lastIndexOf('/') + 1))
        .anyMatch(it -> it.equals(name) || it.equals(name + OF_R5));
  }

  private String code() {
    JsonValue codings = object(element, "code").getOrDefault("coding", JsonValue.EMPTY_JSON_ARRAY);
    return codings.asJsonArray().getValuesAs(JsonObject.class).stream()
        .findFirst()
        .map(coding -> coding.getString("code", ""))
        .orElse("");
  }

  private static JsonObject object(JsonObject parent, String member) {
    return parent.get(member) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
  }
}
