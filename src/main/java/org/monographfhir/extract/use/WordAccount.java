package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.UseWords;
import org.monographfhir.monograph.UseWords.Stretch;
import org.monographfhir.monograph.Went;

/** The account of a block: neighbours that went the same way are one stretch. */
final class WordAccount {

  private WordAccount() {}

  static UseWords of(Words words, List<Integer> at) {
    List<Stretch> stretches = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Went went = words.went(i);
      int start = i;
      while (i < words.size() && words.went(i) == went) {
        i++;
      }
      stretches.add(new Stretch(words.at(start).start(), words.at(i - 1).end(), went));
    }
    return new UseWords(words.prose().line(), at, words.prose().text(), stretches);
  }

  /** The words in no part, in order, each run of them by itself. */
  static List<String> uncoded(Words words, int from, int to) {
    List<String> runs = new ArrayList<>();
    int i = from;
    while (i < to) {
      int start = i;
      while (i < to && words.went(i) == Went.UNCODED) {
        i++;
      }
      String run = words.text(start, i);
      if (start < i && !run.isBlank()) {
        runs.add(run);
      }
      i = Math.max(i, start + 1);
    }
    return runs;
  }
}
