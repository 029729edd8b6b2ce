package org.monographfhir.kit;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A page of which the kit has the Bundle.
 *
 * @param name what the Bundle is called
 * @param shows what there is to see in it
 * @param file where the page is, on the class path
 * @param real whether the page is one of NCI's; the others, and their drugs, are invented
 */
public record KitPage(String name, String shows, String file, boolean real) {

  static KitPage of(JsonObject entry) {
    return new KitPage(
        entry.getString("name"),
        entry.getString("shows"),
        entry.getString("page"),
        entry.getBoolean("real", false));
  }

  /** Where its Bundle is in the kit. */
  String bundle() {
    return "good/" + name + ".json";
  }

  /** The page as it stands. */
  public byte[] bytes() {
    try (InputStream page = KitPage.class.getResourceAsStream(file)) {
      if (page == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      return page.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
