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
public record Bite(String name, String describe, JsonArray patch, List<String> expect) {

  public static List<Bite> all() throws IOException {
    try (Stream<Path> files = Files.list(Shipped.RESOURCES.resolve("rules"))) {
      return files.sorted().map(Bite::read).toList();
    }
  }

  private static Bite read(Path file) {
    try (Reader text = Files.newBufferedReader(file);
        JsonReader json = Json.createReader(text)) {
      JsonObject bite = json.readObject();
      return new Bite(
          file.getFileName().toString().replace(".json", ""),
          bite.getString("describe"),
          bite.getJsonArray("patch"),
          bite.getJsonArray("expect").getValuesAs(JsonString::getString));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Bundle that all of them change. */
  public static String example() throws IOException {
    return Shipped.example();
  }

  /** Whether the change breaks a rule; others are allowed or only unusual. */
  public boolean isBroken() {
    return expect.stream().anyMatch(line -> line.startsWith("error: "));
  }

  /** Whether our validator refuses it. */
  public boolean isRefused() throws IOException {
    return found().stream().anyMatch(line -> line.startsWith("error: "));
  }

  /** The example, broken. */
  public String json() throws IOException {
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
