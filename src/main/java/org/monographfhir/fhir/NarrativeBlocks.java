package org.monographfhir.fhir;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown of a statement as the blocks of a narrative: paragraphs and list items, as text. */
public final class NarrativeBlocks {

  /** A paragraph or a list item. */
  public record Block(boolean item, String text) {}

  private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!]");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(?<!\\\\..)");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ITEM = Pattern.compile("[-*+] .*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})|&lt;");

  private NarrativeBlocks() {}

  /** The words of one piece of Markdown: links are their text, marks and escapes are gone. */
  public static String of(String markdown) {
    String unlinked = LINK.matcher(FhirString.of(markdown)).replaceAll("$1");
    String words =
        ESCAPE
            .matcher(BOLD.matcher(unlinked).replaceAll(""))
            .replaceAll(found -> quoteReplacement(found.group(1) == null ? "<" : found.group(1)));
    return SPACES.matcher(words).replaceAll(" ");
  }

  /** Words that are no Markdown, as Markdown that shows just them. */
  public static String asMarkdown(String words) {
    return MARK.matcher(words).replaceAll("\\\\$0").replace("\\<", "&lt;");
  }

  public static List<Block> blocks(String markdown) {
    List<Block> blocks = new ArrayList<>();
    boolean open = false;
    for (String line : markdown.lines().toList()) {
      boolean item = ITEM.matcher(line.stripLeading()).matches();
      String words = of(item ? line.stripLeading().substring(2) : line);
      if (words.isEmpty()) {
        open = false;
      } else if (open && !item) {
        int last = blocks.size() - 1;
        blocks.set(last, new Block(blocks.get(last).item, blocks.get(last).text + " " + words));
      } else {
        blocks.add(new Block(item, words));
        open = true;
      }
    }
    return blocks;
  }
}
