package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * Takes out of a document what must never reach a browser: images and link targets other than http
 * and https. What goes is named in a diagnostic; the words around it stay.
 */
final class Sanitizer {

  private final String file;
  private final LinkTargets targets;
  private final IntUnaryOperator lines;
  private final List<Diagnostic> diagnostics;
  private final Set<String> used = new HashSet<>();

  Sanitizer(
      String file, LinkTargets targets, IntUnaryOperator lines, List<Diagnostic> diagnostics) {
    this.file = file;
    this.targets = targets;
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  void apply(Node document) {
    List<Node> nodes = new ArrayList<>();
    for (Node n = document; n != null; n = NodeWalk.next(n, document)) {
      nodes.add(n);
      if (n instanceof Link link) {
        used.add(link.getDestination());
      }
    }
    nodes.forEach(this::clean);
  }

  private void clean(Node node) {
    if (node instanceof LinkReferenceDefinition definition) {
      if (!used.contains(definition.getDestination())) {
        say(
            node,
            "markdown.link-definition",
            "link definition that no link uses dropped: " + start(definition.getLabel()));
      }
      node.unlink();
    } else if (node instanceof Image image) {
      diagnostics.add(
          Diagnostic.information(
              file,
              lines.applyAsInt(NodeLines.first(image)),
              "markdown.image",
              "image dropped, its words kept: " + start(image.getDestination())));
      unwrap(image);
    } else if (node instanceof Link link) {
      Optional<String> target = targets.resolve(link.getDestination());
      if (target.isPresent()) {
        link.setDestination(target.get());
      } else {
        say(
            link,
            "markdown.link-target",
            "link dropped, its words kept; the target is not http, https or relative to the site: "
                + start(link.getDestination()));
        unwrap(link);
      }
    }
  }

  private static void unwrap(Node node) {
    while (node.getFirstChild() != null) {
      node.insertBefore(node.getFirstChild());
    }
    node.unlink();
  }

  private void say(Node node, String code, String message) {
    int line = lines.applyAsInt(NodeLines.first(node));
    diagnostics.add(Diagnostic.warning(file, line, code, message));
  }

  private static String start(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 60) + "...";
  }
}
