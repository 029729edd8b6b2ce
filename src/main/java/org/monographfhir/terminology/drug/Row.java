package org.monographfhir.terminology.drug;

import java.util.Optional;

/**
 * What a row of a file says.
 *
 * @param file the number of the file
 * @param system of the code
 * @param code never empty
 * @param type of the term; "" where the file says none
 * @param display "" where the file has none
 * @param more another code of the same row; "" for none
 */
record Row(int file, String system, String code, String type, String display, String more) {

  private static final char BETWEEN = '\u001F';

  String packed() {
    return String.join(
        String.valueOf(BETWEEN), String.valueOf(file), system, code, type, display, more);
  }

  static Row of(String packed) {
    String[] fields = packed.split(String.valueOf(BETWEEN), -1);
    return new Row(
        Integer.parseInt(fields[0]), fields[1], fields[2], fields[3], fields[4], fields[5]);
  }

  Optional<String> termType() {
    return type.isEmpty() ? Optional.empty() : Optional.of(type);
  }
}
