package org.monographfhir.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** As much of the words of an element as is needed to tell what it is. */
final class FirstWords {

  private static final int NODES = 50;

  private FirstWords() {}

  static String of(Element element) {
    StringBuilder words = new StringBuilder();
    int nodes = 0;
    for (Node n = element; n != null && nodes < NODES; n = next(n, element)) {
      nodes++;
      words.append(n instanceof TextNode text ? text.getWholeText().strip() + " " : "");
    }
    return words.toString();
  }

  private static Node next(Node node, Node root) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node current = node;
    while (current != root && current.nextSibling() == null) {
      current = current.parent();
    }
    return current == root ? null : current.nextSibling();
  }
}
