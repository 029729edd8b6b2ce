package org.monographfhir.terminology.drug;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monographfhir.terminology.Systems;

/** Takes openFDA's drug labels: of each the set id and the block {@code openfda}, nothing else. */
final class OpenFda {

  private final int file;
  private final Rows rows;
  private int labels;

  OpenFda(int file, Rows rows) {
    this.file = file;
    this.rows = rows;
  }

  /** How many labels there were; what is no JSON is an exception. */
  int read(InputStream json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return 0;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean results = parser.currentName().equals("results");
        if (parser.nextToken() == JsonToken.START_ARRAY && results) {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            label(parser);
          }
        } else {
          parser.skipChildren();
        }
      }
    }
    return labels;
  }

  private void label(JsonParser parser) throws IOException {
    String set = "";
    Map<String, List<String>> openfda = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("set_id") && value == JsonToken.VALUE_STRING) {
        set = parser.getText();
      } else if (name.equals("openfda") && value == JsonToken.START_OBJECT) {
        block(parser, openfda);
      } else {
        parser.skipChildren();
      }
    }
    if (!set.isEmpty()) {
      labels++;
      add(set, openfda);
    }
  }

  private static void block(JsonParser parser, Map<String, List<String>> openfda)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      List<String> values = new ArrayList<>();
      openfda.put(parser.currentName(), values);
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          values.add(parser.getText());
          parser.skipChildren();
        }
      } else {
        parser.skipChildren();
      }
    }
  }

  /** A label with several ingredients says of none of its UNIIs that it is the drug. */
  private void add(String set, Map<String, List<String>> openfda) {
    List<String> uniis = openfda.getOrDefault("unii", List.of());
    List<String> names = openfda.getOrDefault("substance_name", List.of());
    if (uniis.size() == 1) {
      add(set, Systems.UNII, uniis.get(0), names.size() == 1 ? names.get(0) : "");
    }
    String brand = String.join(", ", openfda.getOrDefault("brand_name", List.of()));
    openfda.getOrDefault("rxcui", List.of()).forEach(c -> add(set, Systems.RXNORM, c, ""));
    openfda.getOrDefault("product_ndc", List.of()).forEach(c -> add(set, Systems.NDC, c, brand));
    openfda.getOrDefault("package_ndc", List.of()).forEach(c -> add(set, Systems.NDC, c, brand));
    openfda
        .getOrDefault("application_number", List.of())
        .forEach(c -> add(set, Systems.FDA_APPLICATION, c, brand));
  }

  private void add(String set, String system, String code, String display) {
    if (!code.isBlank()) {
      rows.add(KeyKind.SET_ID, set, new Row(file, system, code.strip(), "", display, ""));
    }
  }
}
