package org.monographfhir.markup;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** What words are marked with; two marks that follow each other are two. */
final class Mark {

  enum Kind {
    BOLD,
    ITALIC,
    LINK
  }

  private final Kind kind;
  private final String target;

  private Mark(Kind kind, String target) {
    this.kind = kind;
    this.target = target;
  }

  static Mark bold() {
    return new Mark(Kind.BOLD, "");
  }

  static Mark italic() {
    return new Mark(Kind.ITALIC, "");
  }

  static Mark link(String target) {
    return new Mark(Kind.LINK, target);
  }

  Kind kind() {
    return kind;
  }

  Node toNode() {
    return switch (kind) {
      case BOLD -> new StrongEmphasis("**");
      case ITALIC -> new Emphasis("*");
      case LINK -> new Link(target, null);
    };
  }
}
