package org.monographfhir.interop;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.monographfhir.validation.Bite;

/**
 * A broken variant without those of the three monographs that the change does not touch: nothing
 * else refers to them, and a third of the Bundle is checked in a third of the time.
 */
final class Excerpt {

  private static final Pattern ENTRY = Pattern.compile("\"/entry/(\\d+)");
  private static final int ORGANIZATIONS = 3;
  private static final int MONOGRAPHS = 3;
  private static final int MONOGRAPH = 6;

  private Excerpt() {}

  static String of(Bite bite) throws IOException {
    JsonObject broken = read(bite.json());
    if (!broken.containsKey("entry")) {
      return broken.toString();
    }
    Set<JsonValue> untouched = untouched(bite);
    JsonArrayBuilder rest = Json.createArrayBuilder();
    for (JsonValue entry : broken.getJsonArray("entry")) {
      if (!untouched.contains(entry)) {
        rest.add(entry);
      }
    }
    return Json.createObjectBuilder(broken).add("entry", rest).build().toString();
  }

  private static Set<JsonValue> untouched(Bite bite) throws IOException {
    Set<Integer> touched = new TreeSet<>();
    for (MatchResult each : ENTRY.matcher(bite.patch().toString()).results().toList()) {
      touched.add(monograph(Integer.parseInt(each.group(1))));
    }
    JsonArray entries = read(Bite.example()).getJsonArray("entry");
    Set<JsonValue> untouched = new HashSet<>();
    if (touched.stream().allMatch(monograph -> monograph < 0)) {
      // A change of the Bundle itself is to break that alone.
      touched.add(0);
    }
    for (int i = ORGANIZATIONS; i < ORGANIZATIONS + MONOGRAPHS * MONOGRAPH; i++) {
      if (!touched.contains(monograph(i))) {
        untouched.add(entries.get(i));
      }
    }
    return untouched;
  }

  private static int monograph(int entry) {
    return Math.floorDiv(entry - ORGANIZATIONS, MONOGRAPH);
  }

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
