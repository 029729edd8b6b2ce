package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;

/** A Range of ages in words. */
final class AgeWords {

  private AgeWords() {}

  static String words(JsonNode range) {
    JsonNode low = range.path("low");
    JsonNode high = range.path("high");
    if (high.isMissingNode()) {
      return age(low) + " and older";
    }
    return low.isMissingNode() ? "up to " + age(high) : age(low) + " to " + age(high);
  }

  private static String age(JsonNode quantity) {
    String value = quantity.path("value").asText();
    String unit = quantity.path("unit").asText(quantity.path("code").asText());
    return value + " " + unit + (value.equals("1") ? "" : "s");
  }
}
