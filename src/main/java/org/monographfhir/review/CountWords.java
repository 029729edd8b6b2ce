package org.monographfhir.review;

/** What was counted of a monograph, in words. */
final class CountWords {

  private CountWords() {}

  /** Whether all was understood. */
  static String verdict(Counts counts) {
    if (counts.unread() > 0) {
      return FactWords.count(counts.unread(), "block") + " not understood";
    }
    String partial =
        counts.partial() > 0 ? ", " + FactWords.count(counts.partial(), "partial use") : "";
    String warnings =
        counts.warnings() > 0 ? ", " + FactWords.count(counts.warnings(), "warning") : "";
    return "All words accounted for" + partial + warnings;
  }

  /** What was read, in a line. */
  static String numbers(Counts counts) {
    return "%s (%d accelerated, %d partial), %s without a code; blocks: %d mapped, %d fixed text, %d not understood"
        .formatted(
            FactWords.count(counts.uses(), "use"),
            counts.accelerated(),
            counts.partial(),
            FactWords.count(counts.uncoded(), "condition"),
            counts.mapped(),
            counts.fixed(),
            counts.unread());
  }
}
