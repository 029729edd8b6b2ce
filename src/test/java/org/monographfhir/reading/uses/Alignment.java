package org.monographfhir.reading.uses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which use is which: by how its words start, and by its condition. */
final class Alignment {

  private static final double ENOUGH = 0.8;
  private static final int START = 40;
  private static final int LIKE = 60;

  private Alignment() {}

  /** For each expected one its match. */
  static List<Optional<ScoredUse>> of(List<ScoredUse> expected, List<ScoredUse> got) {
    Set<Integer> used = new HashSet<>();
    List<Optional<ScoredUse>> matches = new ArrayList<>();
    for (ScoredUse gold : expected) {
      double best = 0;
      int at = -1;
      for (int j = 0; j < got.size(); j++) {
        double likeness = used.contains(j) ? 0 : likeness(gold, got.get(j));
        if (likeness > best) {
          best = likeness;
          at = j;
        }
      }
      if (at >= 0 && best >= ENOUGH) {
        used.add(at);
        matches.add(Optional.of(got.get(at)));
      } else {
        matches.add(Optional.empty());
      }
    }
    return matches;
  }

  private static double likeness(ScoredUse gold, ScoredUse use) {
    String start = first(gold.start(), START);
    double likeness = 0;
    if (!start.isEmpty()) {
      likeness = use.start().startsWith(start) ? 2 : use.start().contains(start) ? 1.5 : 0;
    }
    boolean same =
        !Collections.disjoint(gold.part(ScoredPart.CONDITION), use.part(ScoredPart.CONDITION));
    String words = first(use.start(), Math.max(LIKE, gold.start().length()));
    return likeness + (same ? 0.5 : 0) + 0.4 * Phrase.likeness(gold.start(), words);
  }

  private static String first(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }
}
