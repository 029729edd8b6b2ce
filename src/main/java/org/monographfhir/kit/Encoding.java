package org.monographfhir.kit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How the kit writes JSON: indented, all of it the same way. */
final class Encoding {

  private Encoding() {}

  static byte[] bytes(JsonObject json) {
    StringWriter text = new StringWriter();
    Map<String, Boolean> indented = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    try (var writer = Json.createWriterFactory(indented).createWriter(text)) {
      writer.writeObject(json);
    }
    return (text.toString().strip() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
