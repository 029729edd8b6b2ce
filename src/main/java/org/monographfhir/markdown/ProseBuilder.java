package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Prose.Anchor;
import org.monographfhir.markdown.Prose.Range;
import org.monographfhir.markup.Characters;
import org.monographfhir.markup.Markup;

/** Puts a {@link Prose} together, piece by piece, collapsing white space on the way. */
final class ProseBuilder {

  /** In "first- and second-line" the hyphen stands for a word. */
  private static final Pattern AFTER_OPEN_HYPHEN =
      Pattern.compile("^(?:and|or|to|through|as|but)\\b");

  private final int line;
  private final int block;
  private final StringBuilder text = new StringBuilder();
  private final List<Range> bold = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private boolean blank;
  private boolean linkStarts;
  private int linkEnd = -1;
  private int markEnd = -1;

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
      if (c == Markup.CELL_BREAK.charAt(0)) {
        lineBreak();
      } else if (isBlank(c)) {
        blank = true;
      } else if (!Characters.isUnseen(c)) {
        blank &= !(text.length() == markEnd && isLoosePoint(words, i));
        flush();
        text.append(c);
      }
    }
  }

  /** A comma or the like that a converter moved away from the bold words or the link before. */
  private static boolean isLoosePoint(String words, int at) {
    boolean ends = at + 1 == words.length() || isBlank(words.charAt(at + 1));
    return ends && ",.;:".indexOf(words.charAt(at)) >= 0;
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

  /** A line that was too long: behind a hyphen within a word there is no blank. */
  void wrap(String following) {
    int last = text.length() - 1;
    boolean hyphen =
        last > 0
            && text.charAt(last) == '-'
            && Character.isLetterOrDigit(text.charAt(last - 1))
            && !following.isEmpty()
            && Character.isLetterOrDigit(following.charAt(0))
            && !AFTER_OPEN_HYPHEN.matcher(following).find();
    lineBreak();
    blank = !hyphen;
  }

  /** Where the next word will start, if one follows. */
  int mark() {
    return text.length();
  }

  void bold(int mark) {
    int start = wordStart(mark);
    if (start < text.length()) {
      bold.add(new Range(start, text.length()));
      markEnd = text.length();
    }
  }

  void anchor(int mark, String url, int anchorLine) {
    int start = wordStart(mark);
    if (start < text.length()) {
      anchors.add(new Anchor(text.substring(start), url, start, text.length(), anchorLine));
      linkEnd = text.length();
      markEnd = text.length();
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

  /** No-break blanks count: pages have them inside sentences and inside bold. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
