package org.monographfhir.review;

import java.util.List;
import org.monographfhir.monograph.UseWords;
import org.monographfhir.monograph.UseWords.Stretch;
import org.monographfhir.monograph.Went;

/** How many words of a use went which way. */
record WordTally(int inParts, int connecting, int uncoded) {

  static WordTally of(List<UseWords> blocks) {
    int connecting = 0;
    int uncoded = 0;
    int all = 0;
    for (UseWords block : blocks) {
      for (Stretch each : block.stretches()) {
        int words = words(block.text().substring(each.start(), each.end()));
        connecting += each.went() == Went.CONNECTING ? words : 0;
        uncoded += each.went() == Went.UNCODED ? words : 0;
        all += words;
      }
    }
    return new WordTally(all - connecting - uncoded, connecting, uncoded);
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  /** In a line. */
  String summary() {
    return "%s: %d in parts, %d connecting, %d in no part"
        .formatted(
            FactWords.count(inParts + connecting + uncoded, "word"), inParts, connecting, uncoded);
  }
}
