package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one block, on one line: every run of white space (no-break spaces too) is one space,
 * none at the ends. Marks point into {@link #text}.
 *
 * @param text the words, without any markup
 * @param bold where they are strong, in order
 * @param anchors the links, in order
 * @param breaks where the page starts a new line
 * @param line where they start, from 1 over the whole file
 * @param block the number of the block they are of, from 1: parts of one block have the same, and
 *     in HTML blocks can share a line; 0 for words that are not of a page
 */
public record Prose(
    String text,
    List<Range> bold,
    List<Anchor> anchors,
    List<Integer> breaks,
    int line,
    int block) {

  /** A part of the text, {@code end} excluded. */
  public record Range(int start, int end) {

    public boolean contains(int offset) {
      return start <= offset && offset < end;
    }
  }

  /**
   * A link.
   *
   * @param text the words that carry it
   * @param url its target, absolute, http or https
   * @param start where its words start
   * @param end where they end, excluded
   * @param line the line it starts on
   */
  public record Anchor(String text, String url, int start, int end, int line) {}

  public Prose {
    bold = List.copyOf(bold);
    anchors = List.copyOf(anchors);
    breaks = List.copyOf(breaks);
  }

  /** Words of no page. */
  public Prose(
      String text, List<Range> bold, List<Anchor> anchors, List<Integer> breaks, int line) {
    this(text, bold, anchors, breaks, line, 0);
  }

  /** The same block and marks with other words, of which none has moved. */
  public Prose withText(String other) {
    return new Prose(other, bold, anchors, breaks, line, block);
  }

  /** The words as the page breaks them into lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int end : breaks) {
      lines.add(text.substring(from, end).strip());
      from = end;
    }
    lines.add(text.substring(from).strip());
    return lines.stream().filter(l -> !l.isEmpty()).toList();
  }

  /** The links whose words lie between two offsets. */
  public List<Anchor> anchorsIn(int start, int end) {
    return anchors.stream().filter(a -> a.start() >= start && a.end() <= end).toList();
  }

  /** A part as prose of its own; marks that reach out of it are cut. */
  public Prose slice(int start, int end) {
    List<Range> boldIn = new ArrayList<>();
    for (Range range : bold) {
      int from = Math.max(range.start(), start);
      int to = Math.min(range.end(), end);
      if (from < to) {
        boldIn.add(new Range(from - start, to - start));
      }
    }
    List<Anchor> moved =
        anchorsIn(start, end).stream()
            .map(a -> new Anchor(a.text(), a.url(), a.start() - start, a.end() - start, a.line()))
            .toList();
    List<Integer> breaksIn =
        breaks.stream().filter(b -> b > start && b < end).map(b -> b - start).toList();
    return new Prose(text.substring(start, end), boldIn, moved, breaksIn, line, block);
  }

  /** The words as Markdown, with their links and nothing else. */
  public String markdown() {
    return markdown(0, text.length());
  }

  /** The words between two offsets as Markdown, with their links and nothing else. */
  public String markdown(int start, int end) {
    StringBuilder out = new StringBuilder();
    int from = start;
    for (Anchor anchor : anchorsIn(start, end)) {
      out.append(EscapedText.asMarkdown(text.substring(from, anchor.start())))
          .append('[')
          .append(EscapedText.asMarkdown(anchor.text()))
          .append("](")
          .append(anchor.url().replace("(", "%28").replace(")", "%29"))
          .append(')');
      from = anchor.end();
    }
    return out.append(EscapedText.asMarkdown(text.substring(from, end))).toString().strip();
  }
}
