package org.monographfhir.terminology.drug;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tables with a header, by the columns that each must have. */
enum CodeTable {
  /** FDA's UNII records. */
  UNII_RECORDS(Set.of("unii", "ncit")),
  /** DailyMed's rxnorm_mappings. */
  RXNORM_MAPPINGS(Set.of("setid", "rxcui", "rxstring", "rxtty")),
  /** SEER CanMED by HCPCS. */
  CANMED_HCPCS(Set.of("hcpcs", "generic name", "brand name")),
  /** SEER CanMED by NDC. */
  CANMED_NDC(Set.of("ndc-11", "ndc-9", "generic name", "brand name"));

  /** Other spellings of columns, as releases have them. */
  private static final Map<String, String> SAME =
      Map.of(
          "spl_setid", "setid",
          "rxcuis", "rxcui",
          "pt", "display name",
          "preferred term", "display name",
          "preferred_term", "display name",
          "display_name", "display name",
          "nci thesaurus", "ncit",
          "nci_thesaurus", "ncit");

  private final Set<String> needed;

  CodeTable(Set<String> needed) {
    this.needed = needed;
  }

  boolean fits(List<String> columns) {
    return columns.containsAll(needed);
  }

  /** A column's name in lower case, without what stands in parentheses. */
  static String column(String name) {
    String plain = name.replaceAll("\\s*\\(.*\\)", "").strip().toLowerCase(Locale.ROOT);
    return SAME.getOrDefault(plain, plain);
  }
}
