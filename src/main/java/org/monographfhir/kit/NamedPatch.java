package org.monographfhir.kit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * <a href="https://www.rfc-editor.org/rfc/rfc6902">JSON Patch</a> with names in its paths, so that
 * a patch stays right when an entry or extension is added before the one it means: {@code [name]}
 * is the first element of an array that goes by this name, see {@link Named}, {@code [name:2]} the
 * second; {@code [new]} is the element that an operation before has added at the end.
 *
 * @param operations as in JSON Patch, but for the paths
 */
record NamedPatch(JsonArray operations) {

  /** That of a mistake; where it has a path of its own, this is the path of the one operation. */
  static NamedPatch of(JsonObject mistake) {
    JsonArray operations = mistake.getJsonArray("patch");
    if (!mistake.containsKey("path")) {
      return new NamedPatch(operations);
    }
    JsonObjectBuilder moved = Json.createObjectBuilder(operations.getJsonObject(0));
    return new NamedPatch(
        Json.createArrayBuilder().add(moved.add("path", mistake.get("path"))).build());
  }

  /** JSON Patch as everybody knows it. Names mean what they mean before the first operation. */
  JsonArray plain(JsonObject bundle) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (JsonObject operation : operations.getValuesAs(JsonObject.class)) {
      JsonObjectBuilder plain = Json.createObjectBuilder(operation);
      for (String member : List.of("path", "from")) {
        if (operation.containsKey(member)) {
          plain.add(member, plain(operation.getString(member), bundle));
        }
      }
      all.add(plain);
    }
    return all.build();
  }

  private static String plain(String path, JsonObject bundle) {
    List<String> steps = new ArrayList<>();
    JsonValue here = bundle;
    for (String step : path.substring(1).split("/")) {
      String plain = step.startsWith("[") ? place(here, step, path) : step;
      steps.add(plain);
      here = child(here, plain);
    }
    return "/" + String.join("/", steps);
  }

  private static String place(JsonValue array, String step, String path) {
    String[] name = step.substring(1, step.length() - 1).split(":");
    List<JsonObject> elements = array.asJsonArray().getValuesAs(JsonObject.class);
    if (name[0].equals("new")) {
      return String.valueOf(elements.size());
    }
    int left = name.length == 1 ? 1 : Integer.parseInt(name[1]);
    for (int i = 0; i < elements.size(); i++) {
      if (new Named(elements.get(i)).goesBy(name[0]) && --left == 0) {
        return String.valueOf(i);
      }
    }
    throw new IllegalArgumentException("nothing goes by " + step + " in " + path);
  }

  /** What stands there; nothing where the patch is going to add it. */
  private static JsonValue child(JsonValue parent, String step) {
    if (parent instanceof JsonObject object) {
      return object.getOrDefault(step, JsonValue.NULL);
    }
    if (parent instanceof JsonArray array && step.matches("\\d+")) {
      int index = Integer.parseInt(step);
      return index < array.size() ? array.get(index) : JsonValue.NULL;
    }
    return JsonValue.NULL;
  }
}
