package org.monographfhir.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.monographfhir.monograph.BlockKind;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Placement;

/**
 * A block as the template shows it.
 *
 * @param number from 0
 * @param line where it starts in the file
 * @param css what it is and what became of it
 * @param unread whether it was not understood
 * @param facts the numbers of the facts that it is as a whole
 * @param first a fact to go to from here; none when there is none
 * @param pieces its words, cut where a mark starts or ends
 */
record BlockView(
    int number,
    int line,
    String css,
    boolean unread,
    String facts,
    List<Integer> first,
    List<BlockPiece> pieces) {

  static BlockView of(PageBlock block, List<FactMark> marks) {
    Placement placement = block.placement();
    List<FactMark> words = marks.stream().filter(m -> !m.span().whole()).toList();
    List<FactMark> whole = marks.stream().filter(m -> m.span().whole()).toList();
    Optional<Integer> first =
        marks.stream().map(FactMark::fact).filter(f -> f >= 0).min(Integer::compare);
    return new BlockView(
        block.number(),
        placement.line(),
        css(placement),
        placement.state() == Placement.State.TEXT_ONLY,
        numbers(whole),
        first.stream().toList(),
        pieces(placement.text(), words));
  }

  private static String css(Placement placement) {
    // Most blocks are paragraphs, and nothing is said of these.
    String kind =
        placement.block() == BlockKind.PARAGRAPH
            ? ""
            : placement.block().name().toLowerCase(Locale.ROOT).replace('_', '-') + " ";
    boolean sub = placement.fact().filter(Fact.SPECIFIC_USE::equals).isPresent();
    String state =
        switch (placement.state()) {
          case MAPPED -> "mapped";
          case BOILERPLATE -> "fixed";
          case TEXT_ONLY -> "unread";
        };
    return kind + (sub ? "sub " : "") + state;
  }

  private static List<BlockPiece> pieces(String text, List<FactMark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    marks.forEach(mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
    List<BlockPiece> pieces = new ArrayList<>();
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      pieces.add(piece(text, from, to, marks));
      from = to;
    }
    return pieces;
  }

  private static BlockPiece piece(String text, int from, int to, List<FactMark> marks) {
    List<FactMark> over =
        marks.stream().filter(m -> m.span().start() <= from && to <= m.span().end()).toList();
    // The shortest one says most exactly what the words are; a link in it says less.
    String css =
        over.stream()
            .min(
                Comparator.comparing((FactMark m) -> m.kind() == FactKind.LINK)
                    .thenComparingInt(m -> m.span().length()))
            .map(m -> m.kind().css())
            .orElse("");
    return new BlockPiece(text.substring(from, to), !over.isEmpty(), css, numbers(over));
  }

  private static String numbers(List<FactMark> marks) {
    return marks.stream()
        .map(FactMark::fact)
        .filter(number -> number >= 0)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
