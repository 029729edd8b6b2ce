package org.monographfhir.cli;

import java.util.List;
import java.util.Locale;

/** How a file holds FHIR; the names are what the user types, and the endings of files. */
enum FhirFormat {
  json,
  xml,
  ndjson;

  /** What folders are searched for. */
  static final List<String> ENDINGS = List.of(".json", ".xml", ".ndjson");

  /** What the name says, or else the first character of the text. */
  static FhirFormat of(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return json;
    }
    return lower.endsWith(".xml") || text.stripLeading().startsWith("<") ? xml : json;
  }

  static boolean isNdjson(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".ndjson");
  }
}
