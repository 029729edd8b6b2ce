package org.monographfhir.kit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.target.FhirVersion;

/**
 * What is in the kit, as {@code kit.json} says.
 *
 * @param pages each becomes a good Bundle
 * @param mistakes each becomes a broken one
 */
public record KitPlan(List<KitPage> pages, List<Mistake> mistakes) {

  public KitPlan {
    pages = List.copyOf(pages);
    mistakes = List.copyOf(mistakes);
  }

  /** The plan that comes with the program, for Bundles of a version of FHIR. */
  public static KitPlan bundled(FhirVersion fhir) {
    InputStream plan = KitPlan.class.getResourceAsStream("kit.json");
    try (JsonReader reader = Json.createReader(plan)) {
      JsonObject all = reader.readObject();
      return new KitPlan(
          entries(all, "pages", fhir).map(KitPage::of).toList(),
          entries(all, "mistakes", fhir).map(Mistake::of).toList());
    }
  }

  private static Stream<JsonObject> entries(JsonObject plan, String member, FhirVersion fhir) {
    return plan.getJsonArray(member).getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("only", fhir.toString()).equals(fhir.toString()))
        .map(each -> in(fhir, each));
  }

  /** Where a version differs, it has a member of its own, with what is to be replaced. */
  private static JsonObject in(FhirVersion fhir, JsonObject entry) {
    JsonValue own = entry.getOrDefault(fhir.toString(), JsonValue.EMPTY_JSON_OBJECT);
    return Json.createMergePatch(own).apply(entry).asJsonObject();
  }
}
