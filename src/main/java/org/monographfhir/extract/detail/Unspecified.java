package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Words;

/** "diffuse large B-cell lymphoma, not otherwise specified": the last words belong to the name. */
final class Unspecified {

  private Unspecified() {}

  /** Behind such words that follow a name; the same place when none do. */
  static int behind(Words words, int name) {
    int gloss = words.behindGloss(name);
    int at = words.isComma(gloss) ? gloss + 1 : gloss;
    return words.are(at, "not", "otherwise", "specified") ? words.behindGloss(at + 3) : name;
  }
}
