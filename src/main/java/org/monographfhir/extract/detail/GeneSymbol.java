package org.monographfhir.extract.detail;

/** How the name of a gene or a protein is written: two capitals, or a capital and a number. */
final class GeneSymbol {

  private GeneSymbol() {}

  static boolean is(String text) {
    int capitals = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 || capitals == 1 && digits > 0;
  }
}
