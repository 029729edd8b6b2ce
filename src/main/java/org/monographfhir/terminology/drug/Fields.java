package org.monographfhir.terminology.drug;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a line. One that starts with a quotation mark ends at the next one in front of a
 * delimiter, with two for one in between; where there is none, the mark is a part of the text, as
 * FDA's names have them.
 */
final class Fields {

  private Fields() {}

  static List<String> of(String line, char delimiter) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    while (from <= line.length()) {
      int close =
          from < line.length() && line.charAt(from) == '"' ? close(line, from, delimiter) : -1;
      if (close > 0) {
        fields.add(line.substring(from + 1, close).replace("\"\"", "\"").strip());
        from = close + 2;
      } else {
        int end = line.indexOf(delimiter, from);
        end = end < 0 ? line.length() : end;
        fields.add(line.substring(from, end).strip());
        from = end + 1;
      }
    }
    return fields;
  }

  /** Where the quoted text ends; -1 where it does not. */
  private static int close(String line, int open, char delimiter) {
    int at = open + 1;
    while (at < line.length()) {
      if (line.charAt(at) != '"') {
        at++;
      } else if (at + 1 == line.length() || line.charAt(at + 1) == delimiter) {
        return at;
      } else {
        at += line.charAt(at + 1) == '"' ? 2 : 1;
      }
    }
    return -1;
  }
}
