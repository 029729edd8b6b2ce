package org.monographfhir.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Plain words as Markdown that renders to exactly those words. */
public final class EscapedText {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");
  private static final Pattern BLOCK_START = Pattern.compile("^(\\d*)([-+#>.)])");

  /** What a careless reader of Markdown takes for HTML, escaped by a backslash or not. */
  private static final Pattern TAG = Pattern.compile("<(?=[\\p{Alpha}/!?])");

  private static final Parser PARSER = Parser.builder().build();

  private EscapedText() {}

  /**
   * Escapes only where a parser would see markup: a lone asterisk, as in HLA-A*02:01, stays. What
   * looks like a tag becomes an entity, which no reader takes for one.
   *
   * @param words one line of plain words
   */
  public static String asMarkdown(String words) {
    boolean suspect = SPECIAL.matcher(words).find() || BLOCK_START.matcher(words).find();
    if (!suspect || !TAG.matcher(words).find() && isPlain(words.strip())) {
      return words;
    }
    String escaped = SPECIAL.matcher(words).replaceAll("\\\\$0").replace("\\<", "&lt;");
    return BLOCK_START.matcher(escaped).replaceFirst("$1\\\\$2");
  }

  private static boolean isPlain(String words) {
    Node block = PARSER.parse(words).getFirstChild();
    StringBuilder text = new StringBuilder();
    if (!(block instanceof Paragraph) || block.getNext() != null) {
      return false;
    }
    for (Node n = block.getFirstChild(); n != null; n = n.getNext()) {
      if (!(n instanceof Text plain)) {
        return false;
      }
      text.append(plain.getLiteral());
    }
    return text.toString().equals(words);
  }
}
