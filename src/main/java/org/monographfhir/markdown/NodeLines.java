package org.monographfhir.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Which lines a node of commonmark's tree stands on, from 0. */
final class NodeLines {

  private NodeLines() {}

  /** Where it starts; that of the nearest parent that knows. */
  static int first(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      List<SourceSpan> spans = n.getSourceSpans();
      if (!spans.isEmpty()) {
        return spans.get(0).getLineIndex();
      }
    }
    return 0;
  }

  static int last(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? first(node) : spans.get(spans.size() - 1).getLineIndex();
  }
}
