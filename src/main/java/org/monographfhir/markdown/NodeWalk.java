package org.monographfhir.markdown;

import org.commonmark.node.Node;

/** Walks commonmark's tree without recursion, so that no nesting can exhaust the stack. */
final class NodeWalk {

  private NodeWalk() {}

  /** The node after this one in document order, below {@code root}; null at the end. */
  static Node next(Node node, Node root) {
    return node.getFirstChild() != null ? node.getFirstChild() : nextSkippingChildren(node, root);
  }

  static Node nextSkippingChildren(Node node, Node root) {
    Node current = node;
    while (current != root && current.getNext() == null) {
      current = current.getParent();
    }
    return current == root ? null : current.getNext();
  }

  /** The line, from 0, of the first node nested deeper than {@code limit}; -1 if there is none. */
  static int firstDeeperThan(Node root, int limit) {
    int depth = 0;
    Node node = root;
    while (node != null) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        if (depth > limit) {
          return NodeLines.first(node);
        }
      } else {
        while (node != root && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == root ? null : node.getNext();
      }
    }
    return -1;
  }
}
