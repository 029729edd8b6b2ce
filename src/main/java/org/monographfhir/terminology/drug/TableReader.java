package org.monographfhir.terminology.drug;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.monographfhir.terminology.Complaints;
import org.monographfhir.terminology.Systems;

/** Takes the lines of a table with a header. */
final class TableReader implements LineReader {

  private static final Pattern UNII = Pattern.compile("[A-Z0-9]{10}");
  private static final Pattern NCIT = Pattern.compile("C[1-9]\\d{0,8}");
  private static final Pattern RXCUI = Pattern.compile("[1-9]\\d{0,8}");
  private static final Pattern HCPCS = Pattern.compile("[A-Z]\\d{4}");
  private static final Pattern NDC = Pattern.compile("\\d{4,5}-\\d{3,4}(?:-\\d{1,2})?");
  private static final Set<String> NONE = Set.of("", "NA", "N/A");

  private final CodeTable table;
  private final List<String> columns;
  private final int file;
  private final Rows rows;
  private final Set<String> unclear;
  private final Complaints complaints;

  /**
   * @param unclear the UNIIs of which a file says two things
   */
  TableReader(
      CodeTable table,
      List<String> columns,
      int file,
      Rows rows,
      Set<String> unclear,
      Complaints complaints) {
    this.table = table;
    this.columns = columns;
    this.file = file;
    this.rows = rows;
    this.unclear = unclear;
    this.complaints = complaints;
  }

  @Override
  public int fields() {
    return columns.size();
  }

  @Override
  public void line(int number, List<String> fields) {
    switch (table) {
      case UNII_RECORDS -> unii(number, fields);
      case RXNORM_MAPPINGS -> mapping(number, fields);
      case CANMED_HCPCS -> product(number, fields, Systems.HCPCS, "hcpcs", HCPCS);
      case CANMED_NDC -> {
        product(number, fields, Systems.NDC, "ndc-9", NDC);
        product(number, fields, Systems.NDC, "ndc-11", NDC);
      }
    }
  }

  private void unii(int number, List<String> fields) {
    String unii = value(fields, "unii");
    String ncit = value(fields, "ncit");
    String rxcui = value(fields, "rxcui");
    if (!UNII.matcher(unii).matches()) {
      complaints.add(number, "\"" + unii + "\" is no UNII");
      return;
    }
    boolean wrong = !ncit.isEmpty() && !NCIT.matcher(ncit).matches();
    if (wrong || !rxcui.isEmpty() && !RXCUI.matcher(rxcui).matches()) {
      complaints.add(number, "\"" + (wrong ? ncit : rxcui) + "\" is no code of its column");
      return;
    }
    if (ncit.isEmpty() && rxcui.isEmpty()) {
      return;
    }
    Row self = new Row(file, Systems.UNII, unii, "", "", ncit + " " + rxcui);
    List<Row> said = rows.find(KeyKind.SELF, file + " " + unii);
    if (said.isEmpty()) {
      rows.add(KeyKind.SELF, file + " " + unii, self);
    } else if (!said.get(0).equals(self)) {
      unclear.add(unii);
      complaints.add(number, unii + " is there twice with other codes, none of them is taken");
    }
    if (!ncit.isEmpty()) {
      String name = value(fields, "display name");
      rows.add(KeyKind.NCIT, ncit, new Row(file, Systems.UNII, unii, "", name, rxcui));
    }
  }

  private void mapping(int number, List<String> fields) {
    String rxcui = value(fields, "rxcui");
    String set = value(fields, "setid");
    if (set.isEmpty() || !RXCUI.matcher(rxcui).matches()) {
      complaints.add(number, "\"" + set + "\" to \"" + rxcui + "\": no set id, or no RxNorm code");
      return;
    }
    String type = value(fields, "rxtty");
    String name = value(fields, "rxstring");
    rows.add(KeyKind.SET_ID, set, new Row(file, Systems.RXNORM, rxcui, type, name, ""));
  }

  private void product(
      int number, List<String> fields, String system, String column, Pattern form) {
    String code = value(fields, column);
    if (NONE.contains(code)) {
      return;
    }
    if (!form.matcher(code).matches()) {
      complaints.add(number, "\"" + code + "\" is no code of its column");
      return;
    }
    String generic = value(fields, "generic name");
    String brand = value(fields, "brand name");
    String strength = value(fields, "strength");
    String text = (brand.isEmpty() ? generic : brand + " (" + generic + ")") + " " + strength;
    Row row = new Row(file, system, code, "", text.strip(), "");
    for (String name : new LinkedHashSet<>(List.of(generic, brand))) {
      if (!name.isEmpty()) {
        rows.add(KeyKind.NAME, name, row);
      }
    }
  }

  private String value(List<String> fields, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : fields.get(at);
  }
}
