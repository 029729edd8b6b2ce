package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.MarkdownLines.Line;

/**
 * The plain text of converters that put the target of a link in brackets behind its words, write
 * headings in capitals, and mark nothing else. Where a link starts, such text does not say: here it
 * starts behind the last small word or mark of punctuation, and at the start of an item it is what
 * the item is about.
 */
final class PlainLinks {

  private static final Pattern TARGET =
      Pattern.compile("\\s\\[((?:https?:/|/)[^\\]\\s]+)\\](?!\\()");
  private static final Pattern STAR = Pattern.compile("^\\s*\\* +");

  /** What items begin with in files without stars; there it may be a hyphen that was wrapped. */
  private static final Pattern OTHER = Pattern.compile("^\\s*[-+] +");

  /** Behind such a word or mark, the words of a link can start. */
  private static final Pattern BEFORE_LINK =
      Pattern.compile(
          "[,.;:()=]\\s*|\\b(?:a|an|the|of|or|and|with|other|to|in|on|for|by|from|as|that|which|who"
              + "|whose|is|are|was|be|been|has|have|not|because|of|their|its|such|kill)\\s+");

  /** Between the names of what an item is about. */
  private static final Pattern JOINT =
      Pattern.compile("(?:\\s+\\([^()]{1,20}\\))?,?\\s+(?:(?:or|and)\\s+)?");

  /** What is said of the names of an item, not in them. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:that|which|who|whose|is|are|has|have|in|it|treated|used|of|for|to|including)\\b|[.;]");

  private final Function<String, Optional<String>> known;

  /**
   * @param known the words that a target usually stands behind
   */
  PlainLinks(Function<String, Optional<String>> known) {
    this.known = known;
  }

  List<Line> apply(List<Line> lines) {
    String all = String.join("\n", lines.stream().map(Line::text).toList());
    if (all.contains("](") || !TARGET.matcher(all).find()) {
      return lines;
    }
    boolean stars = lines.stream().anyMatch(line -> STAR.matcher(line.text()).find());
    Pattern bullet = stars ? STAR : OTHER;
    List<Line> put = new ArrayList<>();
    List<Line> block = new ArrayList<>();
    boolean named = false;
    for (Line line : lines) {
      if (line.text().isBlank() || bullet.matcher(line.text()).find()) {
        named |= flush(block, put, named, bullet);
      }
      block.add(line);
    }
    flush(block, put, named, bullet);
    return put;
  }

  /** Whether the block was a heading in capitals. */
  private boolean flush(List<Line> block, List<Line> put, boolean named, Pattern bullet) {
    List<Line> words = block.stream().filter(line -> !line.text().isBlank()).toList();
    boolean heading =
        words.size() == 1
            && words.get(0).text().length() > 1
            && words.get(0).text().chars().anyMatch(Character::isUpperCase)
            && words.get(0).text().chars().noneMatch(Character::isLowerCase)
            && !words.get(0).text().startsWith("#");
    String text = String.join("\n", block.stream().map(Line::text).toList());
    String linked =
        heading ? text.replaceFirst("\\S", named ? "## $0" : "# $0") : linked(text, bullet);
    String[] parts = linked.split("\n", -1);
    for (int i = 0; i < block.size(); i++) {
      // A hyphen that wrapping put at the start of a line.
      String part = i > 0 ? parts[i].replaceFirst("^(\\s*)([-+] )", "$1\\\\$2") : parts[i];
      put.add(new Line(part, block.get(i).number()));
    }
    block.clear();
    return heading;
  }

  private String linked(String text, Pattern bullet) {
    Matcher item = bullet.matcher(text);
    int start = item.find() ? item.end() : 0;
    boolean isItem = start > 0;
    StringBuilder out = new StringBuilder(text.substring(0, start));
    int from = start;
    boolean named = false;
    Matcher target = TARGET.matcher(text);
    while (target.find(from)) {
      String before = text.substring(from, target.start(1) - 1);
      String words = before.stripTrailing();
      String gap = before.substring(words.length());
      boolean whole = from == start && !target.group(1).startsWith("/");
      int at = start(words, target.group(1), whole);
      Matcher joint = JOINT.matcher(words);
      if (named && at > 0 && joint.lookingAt() && !SAID.matcher(words).find()) {
        at = joint.end();
      }
      boolean first = isItem && from == start;
      boolean subject =
          first
              || named
                  && JOINT.matcher(words.substring(0, at)).matches()
                  && !SAID.matcher(words.substring(at)).find();
      named = subject;
      out.append(words, 0, first ? 0 : at);
      String link =
          "[%s](%s%s)"
              .formatted(words.substring(at), gap.contains("\n") ? gap : "", target.group(1));
      String more = first ? words.substring(0, at) : "";
      out.append(subject ? "**" + more + link + "**" : link);
      from = target.end();
    }
    return out.append(text.substring(from)).toString();
  }

  /** Where the words of the link start. */
  private int start(String words, String target, boolean whole) {
    String one = words.replaceAll("\\s", " ");
    Optional<String> known = this.known.apply(target).filter(name -> endsWith(one, name));
    if (known.isPresent()) {
      return words.length() - known.get().length();
    }
    int start = words.length() - words.stripLeading().length();
    Matcher before = BEFORE_LINK.matcher(words);
    while (!whole && before.find()) {
      start = before.end() < words.length() ? before.end() : start;
    }
    return start;
  }

  private static boolean endsWith(String words, String name) {
    int at = words.length() - name.length();
    boolean word = at == 0 || at > 0 && !Character.isLetterOrDigit(words.charAt(at - 1));
    return word && words.regionMatches(true, at, name, 0, name.length());
  }
}
