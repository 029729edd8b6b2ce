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
  private final List<Piece> pieces = new ArrayList<>();

  UseDraft(Prose main, Optional<LeadIn> leadIn) {
    this.main = main;
    this.leadIn = leadIn;
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
