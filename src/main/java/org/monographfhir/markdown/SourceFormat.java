package org.monographfhir.markdown;

import java.util.regex.Pattern;

/** What a file is written in; its content says so, whatever its name ends in. */
enum SourceFormat {
  MARKDOWN,
  HTML,
  XML;

  /** How far into a file it is looked for what tells. */
  private static final int HEAD = 4_000;

  private static final Pattern SUMMARY = Pattern.compile("<(?:\\w+:)?DrugInformationSummary\\b");
  private static final Pattern XML_DECLARATION = Pattern.compile("^<\\?xml\\b");
  private static final Pattern WEB_PAGE = Pattern.compile("(?i)^<(?:!doctype\\s+html|html)\\b");
  private static final Pattern TAG = Pattern.compile("^<(?:[A-Za-z]|!--|!(?i:doctype)|\\?xml)");
  private static final Pattern HTML_HEADING = Pattern.compile("(?i)<h[1-6]\\b");

  /** A heading as only Markdown has it. */
  private static final Pattern MARKDOWN_HEADING =
      Pattern.compile("(?m)^(?:#{1,6} \\S|(?:={3,}|-{3,})[ \\t]*$)");

  static SourceFormat of(String text) {
    String start = text.stripLeading();
    if (!TAG.matcher(start).find()) {
      return MARKDOWN;
    }
    String head = start.substring(0, Math.min(HEAD, start.length()));
    if (SUMMARY.matcher(head).find()) {
      return XML;
    }
    boolean page = WEB_PAGE.matcher(head).find() || head.matches("(?is).*<html\\b.*");
    if (XML_DECLARATION.matcher(head).find() && !page) {
      return XML;
    }
    // Markdown may start with a tag around all of it.
    boolean markdown =
        !page && MARKDOWN_HEADING.matcher(text).find() && !HTML_HEADING.matcher(text).find();
    return markdown ? MARKDOWN : HTML;
  }
}
