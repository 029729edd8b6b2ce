package org.monographfhir.extract.use;

import org.monographfhir.extract.words.Words;

/**
 * Tells items that cannot stand below a line: a treatment after surgery ("as adjuvant therapy:") is
 * none of cancer that has spread.
 */
final class OtherSetting {

  private OtherSetting() {}

  /** Whether the item speaks of another setting than the line above. */
  static boolean is(Words header, Words item) {
    return anywhere(header, "adjuvant", "neoadjuvant")
        && !anywhere(header, "metastatic", "metastasized")
        && anywhere(item, "metastatic", "metastasized", "first-line", "second-line");
  }

  private static boolean anywhere(Words words, String... any) {
    for (int at = 0; at < words.size(); at++) {
      if (words.isOneOf(at, any) && !words.isOneOf(at - 1, "not", "no")) {
        return true;
      }
    }
    return false;
  }
}
