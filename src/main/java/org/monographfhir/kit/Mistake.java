package org.monographfhir.kit;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/**
 * One mistake, planted in one good Bundle.
 *
 * @param name what the broken Bundle is called
 * @param of the name of the good one
 * @param kind who can see it
 * @param what what is wrong
 * @param why why that is refused
 * @param expect the codes of the diagnostics that our validator must give, sorted
 * @param patch the change, on the good Bundle
 */
record Mistake(
    String name,
    String of,
    Kind kind,
    String what,
    String why,
    List<String> expect,
    NamedPatch patch) {

  static Mistake of(JsonObject entry) {
    return new Mistake(
        entry.getString("name"),
        entry.getString("of"),
        Kind.of(entry.getString("kind")),
        entry.getString("what"),
        entry.getString("why"),
        entry.getJsonArray("expect").getValuesAs(JsonString::getString),
        new NamedPatch(entry.getJsonArray("patch")));
  }
}
