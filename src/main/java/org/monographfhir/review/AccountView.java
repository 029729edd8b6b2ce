package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.monograph.UseWords;
import org.monographfhir.monograph.UseWords.Stretch;
import org.monographfhir.monograph.Went;

/**
 * Where the words of a use went, as the template shows it.
 *
 * @param summary the account in numbers
 * @param open whether there is something to look at
 * @param lines block by block
 */
record AccountView(String summary, boolean open, List<Line> lines) {

  /** A block of the use. */
  record Line(int line, List<AccountPiece> pieces) {}

  /** None where nothing is known of the words. */
  static List<AccountView> of(List<UseWords> blocks) {
    if (blocks.isEmpty()) {
      return List.of();
    }
    WordTally words = WordTally.of(blocks);
    return List.of(
        new AccountView(
            words.summary(), words.uncoded() > 0, blocks.stream().map(AccountView::line).toList()));
  }

  private static Line line(UseWords block) {
    List<AccountPiece> pieces = new ArrayList<>();
    int end = 0;
    for (Stretch each : block.stretches()) {
      pieces.add(new AccountPiece(block.text().substring(end, each.start()), ""));
      pieces.add(
          new AccountPiece(block.text().substring(each.start(), each.end()), css(each.went())));
      end = each.end();
    }
    pieces.add(new AccountPiece(block.text().substring(end), ""));
    pieces.removeIf(piece -> piece.text().isEmpty());
    return new Line(block.line(), pieces);
  }

  private static String css(Went went) {
    if (went.isPart()) {
      return "p";
    }
    return went == Went.UNCODED ? "z" : "k";
  }
}
