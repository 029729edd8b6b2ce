package org.monographfhir.fhir;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.regex.Pattern;

/** Words of Markdown, and words as Markdown. */
public final class MarkdownWords {

  private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!]");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(?<!\\\\..)");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})|&lt;");

  private MarkdownWords() {}

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
}
