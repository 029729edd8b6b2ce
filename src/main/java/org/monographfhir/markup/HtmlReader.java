package org.monographfhir.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.monographfhir.markup.Markup.Stated;

/**
 * Reads HTML: a whole page, or a part of one. Of a page only the main content is read; what the
 * head says about the page is kept. Nothing is run and nothing is fetched.
 */
public final class HtmlReader {

  private static final List<String> CONTENT = List.of("main", "[role=main]", "article", "body");

  private HtmlReader() {}

  /** Reads a file, or a piece of one that starts on a line, counted from 0. */
  public static Markup read(String html, int firstLine) {
    Element root = HtmlTree.parse(html);
    Element content = content(root);
    HtmlWalk walk = new HtmlWalk(firstLine);
    walk.through(content);
    return new Markup(
        walk.document(), stated(root, firstLine), walk.tooLong(), List.copyOf(walk.dropped()));
  }

  private static Element content(Element root) {
    return CONTENT.stream()
        .flatMap(query -> Optional.ofNullable(root.selectFirst(query)).stream())
        .findFirst()
        .orElse(root);
  }

  private static List<Stated> stated(Element root, int firstLine) {
    List<Stated> facts = new ArrayList<>();
    first(root, "title", "")
        .or(() -> first(root, "meta[property=og:title]", "content"))
        .ifPresent(f -> facts.add(f.as("title", firstLine)));
    first(root, "link[rel=canonical]", "href")
        .or(() -> first(root, "meta[property=og:url]", "content"))
        .ifPresent(f -> facts.add(f.as("url", firstLine)));
    first(root, "html[lang]", "lang").ifPresent(f -> facts.add(f.as("language", firstLine)));
    return facts;
  }

  /** What an element says: its text, or an attribute of it. */
  private record Found(String value, Node node) {

    Stated as(String key, int firstLine) {
      return new Stated(key, value, firstLine + HtmlTree.line(node));
    }
  }

  private static Optional<Found> first(Element root, String query, String attribute) {
    return Optional.ofNullable(root.selectFirst(query))
        .map(e -> new Found((attribute.isEmpty() ? e.text() : e.attr(attribute)).strip(), e))
        .filter(found -> !found.value().isEmpty());
  }
}
