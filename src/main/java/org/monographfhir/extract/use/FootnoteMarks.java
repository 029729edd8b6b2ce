package org.monographfhir.extract.use;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Prose;

/**
 * Footnotes about accelerated approval whose mark is no superscript digit: an asterisk, a dagger,
 * or a digit that lost its superscript. Their marks become superscript digits, which is what
 * everything else looks for; each is one character, so nothing else in the words moves.
 */
final class FootnoteMarks {

  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)^([*†‡§]|[1-9]) ?(?:this|these|the) uses?\\b.*\\b(?:accelerated approval|approved)\\b");

  private static final List<Character> SUPERSCRIPTS = List.of('¹', '²', '³');

  private FootnoteMarks() {}

  /** The blocks, with superscript digits where other marks were. */
  static List<Block> asSuperscripts(List<Block> blocks) {
    Deque<Character> free = new ArrayDeque<>(SUPERSCRIPTS);
    free.removeIf(mark -> blocks.stream().anyMatch(block -> block.text().indexOf(mark) >= 0));
    Map<Character, Character> marks = new HashMap<>();
    for (Block block : blocks) {
      Matcher note = NOTE.matcher(block.text());
      if (note.find() && !free.isEmpty()) {
        marks.computeIfAbsent(block.text().charAt(0), mark -> free.pop());
      }
    }
    return marks.isEmpty() ? blocks : blocks.stream().map(b -> marked(b, marks)).toList();
  }

  private static Block marked(Block block, Map<Character, Character> marks) {
    StringBuilder text = new StringBuilder(block.text());
    boolean note = NOTE.matcher(text).find();
    int at = note ? 0 : text.length() - 1;
    if (at < 0 || !marks.containsKey(text.charAt(at)) || !note && !follows(text, at)) {
      return block;
    }
    text.setCharAt(at, marks.get(text.charAt(at)));
    Prose prose = block.prose();
    return new Block(
        block.kind(),
        new Prose(text.toString(), prose.bold(), prose.anchors(), prose.breaks(), prose.line()),
        block.cells(),
        block.depth(),
        block.lastLine());
  }

  /** A digit is a mark only where it touches a word or a full stop: not in "phase 1" or "PD-L1". */
  private static boolean follows(CharSequence text, int at) {
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    return before != ' '
        && (!Character.isDigit(text.charAt(at))
            || Character.isLowerCase(before)
            || ".;)".indexOf(before) >= 0);
  }
}
