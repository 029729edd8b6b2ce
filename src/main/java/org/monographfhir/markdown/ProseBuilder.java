package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.markdown.Prose.Anchor;
import org.monographfhir.markdown.Prose.Range;

/** Puts a {@link Prose} together, piece by piece, collapsing white space on the way. */
final class ProseBuilder {

  /** Where a word may be broken: it is not a part of it. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private final int line;
  private final int block;
  private final StringBuilder text = new StringBuilder();
  private final List<Range> bold = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private boolean blank;
  private boolean linkStarts;
  private int linkEnd = -1;

  ProseBuilder(int line, int block) {
    this.line = line;
    this.block = block;
  }

  void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (i == 0 && !blank && !text.isEmpty()) {
        blank = Glue.lacksBlank(text, linkStarts, text.length() == linkEnd, words);
      }
      if (isBlank(c)) {
        blank = true;
      } else if (c != SOFT_HYPHEN) {
        flush();
        text.append(c);
      }
    }
  }

  /** The next words are those of a link. */
  void linkStarts() {
    linkStarts = true;
  }

  void lineBreak() {
    blank = true;
    if (!text.isEmpty()) {
      breaks.add(text.length());
    }
  }

  /** Where the next word will start, if one follows. */
  int mark() {
    return text.length();
  }

  void bold(int mark) {
    int start = wordStart(mark);
    if (start < text.length()) {
      bold.add(new Range(start, text.length()));
    }
  }

  void anchor(int mark, String url, int anchorLine) {
    int start = wordStart(mark);
    if (start < text.length()) {
      anchors.add(new Anchor(text.substring(start), url, start, text.length(), anchorLine));
      linkEnd = text.length();
    }
  }

  Prose build() {
    bold.sort((a, b) -> Integer.compare(a.start(), b.start()));
    anchors.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return new Prose(text.toString(), bold, anchors, breaks, line, block);
  }

  private int wordStart(int mark) {
    return mark < text.length() && text.charAt(mark) == ' ' ? mark + 1 : mark;
  }

  private void flush() {
    if (blank && !text.isEmpty()) {
      text.append(' ');
    }
    blank = false;
    linkStarts = false;
  }

  /** No-break and zero-width blanks count: pages have them inside sentences and inside bold. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
