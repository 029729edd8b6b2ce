package org.monographfhir.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * HTML as a tree. Tags are nested as they are written, by jsoup's builder for XML that knows which
 * elements of HTML are empty and which hold no markup: that takes linear time whatever is written.
 * A browser's rules for markup that overlaps take quadratic time, and move things that pages have
 * in their place.
 */
final class HtmlTree {

  private HtmlTree() {}

  static Document parse(String html) {
    return Parser.xmlParser()
        .settings(ParseSettings.htmlDefault)
        .tagSet(ContentModels.tags())
        .setTrackPosition(true)
        .parseInput(html, "");
  }

  /** The line, from 0, on which a node starts. */
  static int line(Node node) {
    return node.sourceRange().isTracked()
        ? Math.max(0, node.sourceRange().start().lineNumber() - 1)
        : 0;
  }
}
