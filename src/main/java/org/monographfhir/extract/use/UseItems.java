package org.monographfhir.extract.use;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.monographfhir.extract.words.Mentions;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Words;

/**
 * The list below a use as it was meant. Most pages have lost how deep their items stand: an item
 * that ends with a colon opens a list of its own, which the next item that is built like it ends.
 */
final class UseItems {

  /** How deep sub-uses stand at most. */
  private static final int DEEPEST = 3;

  /** An item whose list is open. */
  private record Open(UseItem item, int depth) {}

  private final List<UseItem> top = new ArrayList<>();
  private final List<Words> ofWhole = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private UseItem last;

  private final Mentions mentions;

  private UseItems(Mentions mentions) {
    this.mentions = mentions;
  }

  static UseItems of(List<UseDraft.Piece> pieces, Mentions mentions) {
    UseItems items = new UseItems(mentions);
    pieces.forEach(items::add);
    return items;
  }

  /** The items of the first level. */
  List<UseItem> top() {
    return top;
  }

  /** The paragraphs that speak of the use as a whole. */
  List<Words> ofWhole() {
    return ofWhole;
  }

  private void add(UseDraft.Piece piece) {
    Words words = Words.of(piece.prose(), mentions);
    if (!piece.subUse()) {
      boolean opensList = endsWithColon(words);
      if (last != null && !opensList && speaksOfSome(words)) {
        last.paragraphs().add(words);
      } else {
        ofWhole.add(words);
      }
      return;
    }
    UseItem item = new UseItem(words);
    close(words, piece.depth());
    List<UseItem> siblings = open.isEmpty() ? top : open.peek().item().items();
    siblings.add(item);
    last = item;
    if (endsWithColon(words) && open.size() < DEEPEST - 1) {
      open.push(new Open(item, piece.depth()));
    }
  }

  /** Ends the lists that an item does not stand in. */
  private void close(Words words, int depth) {
    while (!open.isEmpty() && !isBelow(words, depth, open.peek())) {
      open.pop();
    }
  }

  private static boolean isBelow(Words words, int depth, Open open) {
    if (depth != open.depth()) {
      return depth > open.depth();
    }
    Words header = open.item().words();
    if (OtherSetting.is(header, words)) {
      return false;
    }
    boolean alike = words.is(0, header.word(0)) && words.isCapital(0) == header.isCapital(0);
    boolean otherwise =
        open.item().items().isEmpty() || !open.item().items().get(0).words().is(0, words.word(0));
    return !(alike && (endsWithColon(words) || otherwise && !open.item().items().isEmpty()));
  }

  private static boolean endsWithColon(Words words) {
    int at = words.size() - 1;
    while (at > 0 && words.kind(at) == Token.Kind.MARK) {
      at--;
    }
    return words.kind(at) == Token.Kind.COLON;
  }

  /** "X is used for patients with Y only if": speaks of the item above it. */
  private static boolean speaksOfSome(Words words) {
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, "if")) {
        return true;
      }
    }
    return false;
  }
}
