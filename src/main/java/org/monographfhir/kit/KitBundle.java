package org.monographfhir.kit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.monographfhir.target.Limits;

/**
 * A Bundle of the kit. All are written the same way, so that a broken one and the good one it was
 * made of differ in the mistake only, line by line.
 *
 * @param file its path in the kit
 * @param content the Bundle
 */
record KitBundle(String file, JsonObject content) {

  static KitBundle of(String file, String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return new KitBundle(file, reader.readObject());
    }
  }

  /** This one with a mistake, given as the plain patch. */
  KitBundle broken(String name, JsonArray patch) {
    return new KitBundle(name, Json.createPatch(patch).apply(content));
  }

  boolean fits(Limits limits) {
    return content.getJsonArray("entry").size() <= limits.entries()
        && bytes().length <= limits.bytes();
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
