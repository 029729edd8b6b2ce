package org.monographfhir.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What no Bundle may hold, whatever the page was: nothing in it can reach out or run. */
final class Harmless {

  private static final Set<String> ELEMENTS = Set.of("div", "p", "b", "i", "a", "ul", "li");
  private static final Set<String> ATTRIBUTES = Set.of("xmlns", "lang", "xml:lang", "href");
  private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");
  private static final Parser MARKDOWN = Parser.builder().build();

  private Harmless() {}

  /** Looks at every element of a resource. */
  static void check(JsonNode node) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      JsonNode value = property.getValue();
      String words = value.asText();
      switch (property.getKey()) {
        case "div" -> narrative(words);
        case "valueMarkdown" -> markdown(words);
        case "data" -> markdown(new String(Base64.getDecoder().decode(words), UTF_8));
        case "id" -> assertTrue(ID.matcher(words).matches(), words);
        case "url", "valueUrl", "source" -> target(words);
        default -> {}
      }
      check(value);
    }
    if (node.isArray()) {
      node.forEach(Harmless::check);
    }
  }

  private static void target(String url) {
    boolean ours =
        url.isEmpty() || url.startsWith("urn:uuid:") || url.matches("[A-Za-z][\\w-]*([?].*)?");
    assertTrue(ours || WEB.matcher(url).matches(), url);
  }

  private static void narrative(String div) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      look(factory.newDocumentBuilder().parse(new InputSource(new StringReader(div))));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("not XML: " + div, e);
    }
  }

  private static void look(Node node) {
    if (node instanceof Element element) {
      assertTrue(ELEMENTS.contains(element.getTagName()), element.getTagName());
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Node attribute = element.getAttributes().item(i);
        assertTrue(ATTRIBUTES.contains(attribute.getNodeName()), attribute.getNodeName());
        if (attribute.getNodeName().equals("href")) {
          assertTrue(WEB.matcher(attribute.getNodeValue()).matches(), attribute.getNodeValue());
        }
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      look(child);
    }
  }

  /** As a browser would show it: words and links, and nothing that a renderer passes through. */
  static void markdown(String words) {
    MARKDOWN
        .parse(words)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlInline html) {
                throw new AssertionError("raw HTML " + html.getLiteral() + " in: " + words);
              }

              @Override
              public void visit(HtmlBlock html) {
                throw new AssertionError("raw HTML " + html.getLiteral() + " in: " + words);
              }

              @Override
              public void visit(Image image) {
                throw new AssertionError("an image in: " + words);
              }

              @Override
              public void visit(Link link) {
                assertFalse(
                    !WEB.matcher(link.getDestination()).matches(),
                    link.getDestination() + " in: " + words);
                visitChildren(link);
              }
            });
  }
}
