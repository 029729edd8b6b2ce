package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.markdown.Prose;

/** The blocks of one use while the section is read: main line, sub-uses, paragraphs. */
final class UseDraft {

  /** A block below the main line. */
  record Piece(Prose prose, boolean subUse, int depth) {}

  private final Prose main;
  private final Optional<LeadIn> leadIn;
  private final int depth;
  private final List<Piece> pieces = new ArrayList<>();
  private int deepest;

  /** A use that is a sentence. */
  UseDraft(Prose main) {
    this(main, Optional.empty(), 0);
  }

  /** A use that is an item of a list, at that depth. */
  UseDraft(Prose main, Optional<LeadIn> leadIn, int depth) {
    this.main = main;
    this.leadIn = leadIn;
    this.depth = depth;
  }

  /** A paragraph below the main line. */
  void add(Prose paragraph) {
    pieces.add(new Piece(paragraph, false, 0));
  }

  /**
   * An item below the main line.
   *
   * @param depth how many lists it stands in, where the page has kept that
   */
  void add(Prose item, int depth) {
    pieces.add(new Piece(item, true, depth));
    deepest = Math.max(deepest, depth);
  }

  Prose main() {
    return main;
  }

  /** The sentence before the list; none when the use is a sentence of its own. */
  Optional<LeadIn> leadIn() {
    return leadIn;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Whether an item stands no deeper than this use, which has a list below it. */
  boolean isBeside(int otherDepth) {
    return otherDepth <= depth && deepest > depth;
  }

  List<Prose> subUses() {
    return pieces.stream().filter(Piece::subUse).map(Piece::prose).toList();
  }

  /** Main line and paragraphs: what holds for the use as a whole. */
  List<Prose> whole() {
    List<Prose> whole = new ArrayList<>(List.of(main));
    pieces.stream().filter(p -> !p.subUse()).map(Piece::prose).forEach(whole::add);
    return whole;
  }

  Prose lastBlock() {
    return pieces.isEmpty() ? main : pieces.get(pieces.size() - 1).prose();
  }
}
