package org.monographfhir.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** A report as a browser without scripts reads it, and what has to hold for every one. */
final class ReportPage {

  /** All that a page can bring in; what is not among it is ours, or a mistake. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "action",
          "background",
          "formaction",
          "http-equiv",
          "ping",
          "poster",
          "src",
          "srcdoc",
          "srcset",
          "style",
          "xlink:href");

  private final String html;
  private final Document document;

  ReportPage(String html) {
    this.html = html;
    document = Jsoup.parse(html, Parser.htmlParser());
  }

  Document document() {
    return document;
  }

  /** Nothing runs, nothing is loaded and nothing is styled but what is ours. */
  void checkHarmless() {
    assertEquals(1, document.select("script").size(), "scripts");
    assertEquals(1, document.select("style").size(), "styles");
    assertEquals(
        List.of(),
        document
            .select(
                "iframe, object, embed, img, link, base, audio, video, source, image, use, foreignobject")
            .eachText());
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        check(element, attribute);
      }
    }
    // With scripts, what is inside of noscript is text up to the first thing that looks like its
    // end.
    assertEquals(document.select("noscript").size(), html.split("</noscript", -1).length - 1);
    assertEquals(1, html.split("</script", -1).length - 1);
  }

  private static void check(Element element, Attribute attribute) {
    String name = attribute.getKey();
    boolean policy = name.equals("http-equiv") && attribute.getValue().startsWith("Content-Sec");
    assertTrue(!name.startsWith("on"), element.outerHtml());
    assertTrue(policy || !ATTRIBUTES.contains(name), element.outerHtml());
    if (name.equals("href")) {
      assertTrue(
          attribute.getValue().matches("(?s)#.*|https?://.*|[\\w-]+\\.(json|xml|ndjson)#.*"),
          element.outerHtml());
    }
  }

  /** The policy names the hashes of what is there. */
  void checkPolicy() {
    String policy = document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertEquals(
        "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
            .formatted(hash("style"), hash("script")),
        policy);
  }

  /** Each id stands there once, and each link within the page leads somewhere. */
  void checkLinks() {
    Set<String> ids = new HashSet<>();
    document.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), "twice: " + e.id()));
    document
        .select("a[href^=#]")
        .forEach(a -> assertTrue(ids.contains(a.attr("href").substring(1)), a.outerHtml()));
    for (Element article : document.select("article")) {
      String number = article.attr("data-n");
      article
          .select("[data-f]")
          .forEach(
              e ->
                  Stream.of(e.attr("data-f").split(" "))
                      .forEach(f -> assertTrue(ids.contains(number + ".f" + f), e.outerHtml())));
    }
  }

  private String hash(String element) {
    String content = document.select(element).first().data();
    // Only then are the bytes those that the browser hashes.
    assertTrue(html.contains(content), Entities.escape(content));
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
