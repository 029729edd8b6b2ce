package org.monographfhir.interop;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.validation.Bite;

/** Who refuses which broken Bundle, as a page of the documentation. */
final class Refusals {

  private static final String HEAD =
      """
      # Who refuses what

      The example Bundle, broken in %d ways, one at a time, before three validators that have the definitions of
      [`profiles/`](../../../profiles): ours, HL7's engine %s, and IBM FHIR %s. The unbroken one passes all three, as does
      all that the program writes (`ValidatorsIT`). A variant is *refused* when at least one error is reported.

      """;

  private static final String TABLES =
      """
      | | ours | HL7 | IBM |
      |---|---|---|---|
      | refused | %d | %d | %d |

      This page is written by `mvn -B -ntp -Pinterop verify -Dgolden=update -Dsample=all`. The variants are the files of
      `src/test/resources/validation/rules`.

      | Variant | What is wrong | ours | HL7 | IBM |
      |---|---|---|---|---|
      """;

  private final List<String> rows = new ArrayList<>();
  private int ours;
  private int hl7;
  private int ibm;

  void add(Bite bite, boolean byUs, boolean byHl7, boolean byIbm) {
    ours += byUs ? 1 : 0;
    hl7 += byHl7 ? 1 : 0;
    ibm += byIbm ? 1 : 0;
    rows.add(
        "| %s | %s | %s | %s | %s |\n"
            .formatted(bite.name(), bite.describe(), word(byUs), word(byHl7), word(byIbm)));
  }

  private static String word(boolean refused) {
    return refused ? "refused" : "-";
  }

  /** Where the page begins, with so many variants in it. */
  static String head(long variants) {
    return HEAD.formatted(variants, "6.10.4", "4.10.2");
  }

  List<String> rows() {
    return List.copyOf(rows);
  }

  String page() {
    return head(rows.size()) + TABLES.formatted(ours, hl7, ibm) + String.join("", rows);
  }
}
