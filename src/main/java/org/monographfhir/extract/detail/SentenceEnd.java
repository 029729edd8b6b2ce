package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Token.Kind;
import org.monographfhir.extract.words.Words;

/** Where the sentences of an item end. */
final class SentenceEnd {

  private SentenceEnd() {}

  /** Behind the full stop or colon that ends the sentence, and the marks that follow it. */
  static int behind(Words words, int from) {
    int at = from;
    while (at < words.size() && !isEnd(words, at)) {
      at++;
    }
    int stop = Math.min(at + 1, words.size());
    while (stop < words.size() && words.kind(stop) == Kind.MARK) {
      stop++;
    }
    return stop;
  }

  private static boolean isEnd(Words words, int at) {
    boolean stops = words.kind(at) == Kind.STOP || words.kind(at) == Kind.COLON;
    boolean last = at + 1 >= words.size() || words.kind(at + 1) == Kind.MARK;
    return stops && (last || words.isCapital(words.behindGloss(at + 1)));
  }
}
