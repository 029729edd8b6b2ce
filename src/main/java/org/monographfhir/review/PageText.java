package org.monographfhir.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.monograph.BlockKind;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Placement;

/** The page's own text, block by block, and where words stand in it. */
final class PageText {

  /** What a block became. */
  record Place(Fact fact, List<Integer> at) {}

  private final List<PageBlock> blocks = new ArrayList<>();
  private final Map<Place, List<PageBlock>> placed = new HashMap<>();
  private final Map<Integer, PageBlock> lines = new HashMap<>();
  private final WordIndex index;
  private final Map<String, Optional<Span>> found = new HashMap<>();

  PageText(List<Placement> placements) {
    int from = 0;
    while (from < placements.size()) {
      int to = from + 1;
      while (to < placements.size() && placements.get(to).block() == BlockKind.LINK) {
        to++;
      }
      List<Placement> links = placements.subList(from + 1, to);
      blocks.add(new PageBlock(blocks.size(), placements.get(from), links));
      from = to;
    }
    index = new WordIndex(blocks);
    for (PageBlock block : blocks) {
      Placement placement = block.placement();
      for (int line = placement.line(); line <= placement.lastLine(); line++) {
        lines.putIfAbsent(line, block);
      }
      placement
          .fact()
          .map(fact -> new Place(fact, placement.at()))
          .ifPresent(place -> placed.computeIfAbsent(place, p -> new ArrayList<>()).add(block));
    }
  }

  List<PageBlock> blocks() {
    return blocks;
  }

  /** The blocks that became a fact. */
  List<PageBlock> blocks(Fact fact, List<Integer> at) {
    return placed.getOrDefault(new Place(fact, at), List.of());
  }

  /** The block that a line belongs to, if any. */
  Optional<PageBlock> at(int line) {
    return Optional.ofNullable(lines.get(line));
  }

  /** Where the words stand first on the whole page. */
  Optional<Span> find(String words) {
    return found.computeIfAbsent(words, w -> find(w, index.candidates(w)));
  }

  /** Where the words stand first in some blocks. */
  static Optional<Span> find(String words, List<PageBlock> blocks) {
    return blocks.stream().flatMap(block -> block.find(words, 0).stream()).findFirst();
  }
}
