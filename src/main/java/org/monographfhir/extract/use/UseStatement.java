package org.monographfhir.extract.use;

import org.monographfhir.markdown.EscapedText;
import org.monographfhir.markdown.Prose;

/** The words of a use as Markdown. */
final class UseStatement {

  private UseStatement() {}

  /** The whole use: main line, sub-uses as a list, paragraphs, in page order. */
  static String of(UseDraft draft) {
    StringBuilder statement = new StringBuilder(EscapedText.asMarkdown(plain(draft.main())));
    boolean inList = false;
    for (UseDraft.Piece piece : draft.pieces()) {
      String words = EscapedText.asMarkdown(plain(piece.prose()));
      boolean tight = piece.subUse() && inList;
      statement.append(tight ? "\n" : "\n\n").append(piece.subUse() ? "- " : "").append(words);
      inList = piece.subUse();
    }
    return statement.toString();
  }

  /** The words of a block, without footnote marks. */
  static String plain(Prose prose) {
    return AcceleratedStatement.MARK.matcher(prose.text()).replaceAll("").strip();
  }
}
