package org.monographfhir.reading.uses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What narrows a use, as a tree. */
sealed interface Where {

  /** One finding; each is another one, whatever it says. */
  final class Leaf implements Where {
    final String type;
    final String words;
    final boolean excluded;

    Leaf(String type, String words, boolean excluded) {
      this.type = type;
      this.words = Phrase.clean(words);
      this.excluded = excluded;
    }

    @Override
    public String toString() {
      return (excluded ? "not " : "") + words;
    }
  }

  /** Several, of which any or all must hold. */
  record Several(boolean any, List<Where> parts) implements Where {
    @Override
    public String toString() {
      return parts.stream()
          .map(Where::toString)
          .collect(Collectors.joining(" | ", any ? "any(" : "all(", ")"));
    }
  }

  /** The same logic has the same tree: no tree of one, no "all" in an "all". */
  static Optional<Where> of(boolean any, List<Optional<Where>> parts) {
    List<Where> flat = new ArrayList<>();
    for (Where part : parts.stream().flatMap(Optional::stream).toList()) {
      if (part instanceof Several several && several.any == any) {
        flat.addAll(several.parts);
      } else {
        flat.add(part);
      }
    }
    return flat.size() > 1 ? Optional.of(new Several(any, flat)) : flat.stream().findFirst();
  }

  static List<Leaf> leaves(Optional<Where> where) {
    return where.stream().flatMap(Where::leaves).toList();
  }

  private static Stream<Leaf> leaves(Where where) {
    return where instanceof Several several
        ? several.parts.stream().flatMap(Where::leaves)
        : Stream.of((Leaf) where);
  }
}
