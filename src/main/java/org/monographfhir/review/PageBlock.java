package org.monographfhir.review;

import java.util.List;
import java.util.Optional;
import org.monographfhir.monograph.Placement;

/**
 * A block of the page.
 *
 * @param number from 0
 * @param placement its words, and where it went
 * @param links that stand in it, in order
 */
record PageBlock(int number, Placement placement, List<Placement> links) {

  PageBlock {
    links = List.copyOf(links);
  }

  Span whole() {
    return new Span(number, 0, placement.text().length(), true);
  }

  Span of(Placement link) {
    return new Span(number, link.start(), link.start() + link.text().length(), false);
  }

  /** The first place of the words that is not in the middle of a word. */
  Optional<Span> find(String words, int from) {
    String text = placement.text();
    int at = words.isEmpty() ? -1 : text.indexOf(words, from);
    while (at >= 0) {
      int end = at + words.length();
      if (isEdge(text, at) && isEdge(text, end)) {
        return Optional.of(new Span(number, at, end, false));
      }
      at = text.indexOf(words, at + 1);
    }
    return Optional.empty();
  }

  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }
}
