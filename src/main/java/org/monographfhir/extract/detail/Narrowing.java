package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.Optional;
import org.monographfhir.extract.words.Lexicon;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** How far the known words reach that narrow a disease and stand before it. */
final class Narrowing {

  private final Words words;

  Narrowing(Words words) {
    this.words = words;
  }

  /** Where the words start that are in no list, after those that are; the end when all are. */
  int behindKnown(int from, int to) {
    int at = from;
    for (int length = length(at, to); at < to && length > 0; length = length(at, to)) {
      at += length;
    }
    return at;
  }

  /**
   * Behind the words that narrow a disease and cannot be a part of its name, as "primary" can in
   * "primary peritoneal cancer", and words of one link are.
   */
  int behindNarrowing(int from, int to) {
    int at = from;
    while (at < to && length(at, to) > 0 && !isOfName(at, to)) {
      at += length(at, to);
    }
    return at;
  }

  /** As {@link #behindNarrowing}, also behind "relapsed or refractory". */
  int behindListed(int from, int to) {
    int at = behindNarrowing(from, to);
    int next = Boundary.behindJoint(words, at);
    while (at > from && next > at && behindNarrowing(next, to) > next) {
      at = behindNarrowing(next, to);
      next = Boundary.behindJoint(words, at);
    }
    return at;
  }

  private boolean isOfName(int at, int to) {
    Optional<Lexicon.Match> known = Vocabulary.ADJECTIVES.at(words, at, to);
    boolean other = known.isPresent() && known.get().value().equals("other");
    int link = words.at(at).link();
    return other
        || words.isOneOf(at, "inflammatory", "refractory")
        || link >= 0 && link == words.at(to).link();
  }

  private int length(int at, int to) {
    int length =
        Math.max(
            Stages.read(words, at, to, new ArrayList<>()),
            Vocabulary.ADJECTIVES.length(words, at, to));
    return length == 0 ? Markers.length(words, at, to) : length;
  }
}
