package org.monographfhir.kit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.monographfhir.target.Upsert;

/**
 * One mistake, planted in one good Bundle.
 *
 * @param name what the broken Bundle is called
 * @param of the name of the good one
 * @param kind who can see it
 * @param what what is wrong
 * @param why why that is refused
 * @param note which validators of those that can see it do; absent where all do
 * @param upsert in requests of which form it is a mistake, and this one
 * @param expect the codes of the diagnostics that our validator must give, sorted
 * @param patch the change, on the good Bundle
 */
record Mistake(
    String name,
    String of,
    SeenBy kind,
    String what,
    String why,
    Optional<String> note,
    List<Upsert> upsert,
    List<String> expect,
    NamedPatch patch) {

  private static final String VALIDATION = "validation.";

  static Mistake of(JsonObject entry) {
    return new Mistake(
        entry.getString("name"),
        entry.getString("of"),
        SeenBy.of(entry.getString("kind")),
        entry.getString("what"),
        entry.getString("why"),
        Optional.ofNullable(entry.getString("note", null)),
        entry.containsKey("upsert")
            ? texts(entry, "upsert").stream().map(Upsert::of).toList()
            : List.of(Upsert.values()),
        texts(entry, "expect"),
        NamedPatch.of(entry));
  }

  private static List<String> texts(JsonObject entry, String member) {
    JsonArray texts = entry.getOrDefault(member, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
    return texts.getValuesAs(JsonString::getString);
  }

  /** What servers answer to the broken Bundle. */
  Expected expected() {
    boolean seen = note.isEmpty() && expect.stream().anyMatch(each -> each.startsWith(VALIDATION));
    return new Expected(
        seen ? Expected.REFUSED : Expected.EITHER,
        Expected.REFUSED,
        note.isPresent() ? Expected.EITHER : kind.fhirOnly(),
        kind.notValidating());
  }
}
