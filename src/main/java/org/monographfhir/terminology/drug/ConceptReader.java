package org.monographfhir.terminology.drug;

import java.util.List;
import java.util.Set;
import org.monographfhir.terminology.Systems;

/**
 * Takes the lines of RxNorm's {@code RXNCONSO.RRF}: names and types of RxNorm's own concepts, the
 * UNIIs that it has from FDA's labels, and ATC codes.
 */
final class ConceptReader implements LineReader {

  /** With the empty one behind the last bar. */
  static final int FIELDS = 19;

  private static final int RXCUI = 0;
  private static final int SOURCE = 11;
  private static final int TYPE = 12;
  private static final int CODE = 13;
  private static final int NAME = 14;
  private static final int SUPPRESS = 16;
  private static final int ATC_SUBSTANCE = 7;
  private static final Set<String> TYPES = Set.of("IN", "PIN", "MIN", "SBD", "SCD", "BPCK", "GPCK");

  private final int file;
  private final Rows rows;

  ConceptReader(int file, Rows rows) {
    this.file = file;
    this.rows = rows;
  }

  static boolean fits(List<String> fields) {
    return fields.size() == FIELDS
        && fields.get(RXCUI).matches("\\d+")
        && fields.get(1).matches("[A-Z]{3}");
  }

  @Override
  public int fields() {
    return FIELDS;
  }

  @Override
  public void line(int number, List<String> fields) {
    String type = fields.get(TYPE);
    if (fields.get(SUPPRESS).matches("[OEY]")) {
      return;
    }
    String rxcui = fields.get(RXCUI);
    String code = fields.get(CODE);
    switch (fields.get(SOURCE)) {
      case "RXNORM" -> {
        if (TYPES.contains(type)) {
          Row row = new Row(file, Systems.RXNORM, rxcui, type, fields.get(NAME), "");
          rows.add(KeyKind.RXCUI, rxcui, row);
          if (type.equals("IN") || type.equals("PIN")) {
            rows.add(KeyKind.NAME, fields.get(NAME), row);
          }
        }
      }
      case "MTHSPL" -> {
        if (type.equals("SU")) {
          rows.add(KeyKind.UNII, code, new Row(file, Systems.RXNORM, rxcui, "", "", ""));
        }
      }
      case "ATC" -> {
        if (code.length() == ATC_SUBSTANCE) {
          rows.add(
              KeyKind.RXCUI, rxcui, new Row(file, Systems.ATC, code, "", fields.get(NAME), ""));
        }
      }
      default -> {
        // Other sources have licences of their own.
      }
    }
  }
}
