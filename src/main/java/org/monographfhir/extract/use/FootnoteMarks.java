package org.monographfhir.extract.use;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Prose;

/**
 * Footnotes about an approval whose mark is no superscript digit: an asterisk, a dagger, or a digit
 * that lost its superscript. Their marks become superscript digits, which is what everything else
 * looks for; each is one character, so nothing else in the words moves.
 */
final class FootnoteMarks {

  private static final String MARK = "([*†‡§¶1-9])(?![*†‡§¶\\d])";

  private static final Pattern NOTE = Pattern.compile("^" + MARK + " ?(?=\\p{Lu}).*\\bapproved\\b");

  /** At the end of a sentence or of the block, and not behind another mark. */
  private static final Pattern IN_TEXT =
      Pattern.compile("(?<=[^\\s*†‡§¶])" + MARK + "(?=[.,;)]*(?:$| (?:and|or)$| \\p{Lu}))");

  private static final List<Character> SUPERSCRIPTS = List.of('¹', '²', '³');

  private FootnoteMarks() {}

  /** The blocks, with superscript digits where other marks were. */
  static List<Block> asSuperscripts(List<Block> blocks) {
    Deque<Character> free = new ArrayDeque<>(SUPERSCRIPTS);
    free.removeIf(mark -> blocks.stream().anyMatch(block -> block.text().indexOf(mark) >= 0));
    Map<Character, Character> marks = new HashMap<>();
    for (Block block : blocks) {
      if (NOTE.matcher(block.text()).find() && !free.isEmpty()) {
        marks.computeIfAbsent(block.text().charAt(0), mark -> free.pop());
      }
    }
    return marks.isEmpty() ? blocks : blocks.stream().map(b -> marked(b, marks)).toList();
  }

  private static Block marked(Block block, Map<Character, Character> marks) {
    StringBuilder text = new StringBuilder(block.text());
    if (NOTE.matcher(text).find()) {
      mark(text, 0, marks);
    }
    IN_TEXT
        .matcher(block.text())
        .results()
        .map(MatchResult::start)
        .filter(at -> !isNumber(text, at))
        .forEach(at -> mark(text, at, marks));
    Prose prose = block.prose();
    return new Block(
        block.kind(),
        prose.withText(text.toString()),
        block.cells(),
        block.depth(),
        block.lastLine());
  }

  private static void mark(StringBuilder text, int at, Map<Character, Character> marks) {
    text.setCharAt(at, marks.getOrDefault(text.charAt(at), text.charAt(at)));
  }

  /** A digit is a mark only where it touches a word or a full stop: not in "2.1" or "PD-L1". */
  private static boolean isNumber(CharSequence text, int at) {
    char before = text.charAt(at - 1);
    return Character.isDigit(text.charAt(at))
        && !Character.isLowerCase(before)
        && !(".;)".indexOf(before) >= 0 && !Character.isDigit(text.charAt(Math.max(0, at - 2))));
  }
}
