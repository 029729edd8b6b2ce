package org.monographfhir.markup;

/**
 * The start of an element of a summary.
 *
 * @param name without its namespace
 * @param id its id; empty without one
 * @param target what it points to; empty where it points to nothing
 * @param line from 0
 */
record SummaryElement(String name, String id, String target, int line) {

  private static final String POPUP =
      "/Common/PopUps/popDefinition.aspx?id=%s&version=Patient&language=English";

  private static final String DICTIONARY =
      "https://www.cancer.gov/publications/dictionaries/cancer-drug/def/%s";

  /** The address of the target, as the site's own pages give it. */
  String address() {
    return switch (name) {
      case "GlossaryTermRef", "GlossaryLink" -> POPUP.formatted(number(target));
      case "TerminologyLink" -> DICTIONARY.formatted(number(target));
      default -> target;
    };
  }

  /** {@code CDR0000487488} is number 487488. */
  static String number(String cdr) {
    return cdr.replaceFirst("^CDR0*", "").replaceFirst("#.*", "");
  }
}
