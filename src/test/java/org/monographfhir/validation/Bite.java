package org.monographfhir.validation;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * A change of the example Bundle, as JSON Patch, and everything that the validator must say about
 * it: severity, code and place.
 */
record Bite(String name, JsonArray patch, List<String> expect) {

  static List<Bite> all() throws IOException {
    try (Stream<Path> files = Files.list(Shipped.RESOURCES.resolve("bites"))) {
      return files.sorted().map(Bite::read).toList();
    }
  }

  private static Bite read(Path file) {
    try (Reader text = Files.newBufferedReader(file);
        JsonReader json = Json.createReader(text)) {
      JsonObject bite = json.readObject();
      return new Bite(
          file.getFileName().toString().replace(".json", ""),
          bite.getJsonArray("patch"),
          bite.getJsonArray("expect").getValuesAs(JsonString::getString));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example, broken. */
  String json() throws IOException {
    try (JsonReader example = Json.createReader(new StringReader(Shipped.example()))) {
      return Json.createPatch(patch).apply(example.readObject()).toString();
    }
  }

  List<String> found() throws IOException {
    return Shipped.VALIDATOR.validate(name, json()).stream().map(Bite::brief).sorted().toList();
  }

  static String brief(Diagnostic found) {
    String place = found.message().substring(0, found.message().indexOf(": "));
    return found.severity() + ": [" + found.code() + "] " + place;
  }

  @Override
  public String toString() {
    return name;
  }
}
