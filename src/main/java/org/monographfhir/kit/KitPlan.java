package org.monographfhir.kit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** What is in the kit, as {@code kit.json} says: the pages, and the mistakes. */
public final class KitPlan {

  private final List<KitPage> pages;
  private final List<Mistake> mistakes;

  private KitPlan(List<KitPage> pages, List<Mistake> mistakes) {
    this.pages = List.copyOf(pages);
    this.mistakes = List.copyOf(mistakes);
  }

  /** The plan that comes with the program. */
  public static KitPlan bundled() {
    InputStream plan = KitPlan.class.getResourceAsStream("kit.json");
    try (JsonReader reader = Json.createReader(plan)) {
      JsonObject all = reader.readObject();
      return new KitPlan(
          entries(all, "pages").map(KitPage::of).toList(),
          entries(all, "mistakes").map(Mistake::of).toList());
    }
  }

  private static Stream<JsonObject> entries(JsonObject plan, String member) {
    return plan.getJsonArray(member).getValuesAs(JsonObject.class).stream();
  }

  /** Each becomes a good Bundle. */
  public List<KitPage> pages() {
    return pages;
  }

  /** Each becomes a broken one. */
  List<Mistake> mistakes() {
    return mistakes;
  }
}
