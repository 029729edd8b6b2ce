package org.monographfhir.kit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A Bundle of the kit. All are written the same way, so that a broken one and the good one it was
 * made of differ in the mistake only, line by line.
 *
 * @param file its path in the kit
 * @param content the Bundle
 */
record KitBundle(String file, JsonObject content) {

  static KitBundle good(KitPage page, String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return new KitBundle("good/" + page.name() + ".json", reader.readObject());
    }
  }

  /** This one with a mistake, given as the plain patch. */
  KitBundle broken(Mistake mistake, JsonArray patch) {
    return new KitBundle("bad/" + mistake.name() + ".json", Json.createPatch(patch).apply(content));
  }

  byte[] bytes() {
    return Encoding.bytes(content);
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
