package org.monographfhir.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which blocks may hold some words, without a look at all of them. */
final class WordIndex {

  private final List<PageBlock> all;
  private final Map<String, List<PageBlock>> holding = new HashMap<>();

  WordIndex(List<PageBlock> all) {
    this.all = all;
    for (PageBlock block : all) {
      for (String word : words(block.placement().text())) {
        List<PageBlock> blocks = holding.computeIfAbsent(word, w -> new ArrayList<>());
        if (blocks.isEmpty() || blocks.get(blocks.size() - 1) != block) {
          blocks.add(block);
        }
      }
    }
  }

  /** The blocks that hold the rarest of the words, in page order. */
  List<PageBlock> candidates(String words) {
    return words(words).stream()
        .map(word -> holding.getOrDefault(word, List.of()))
        .min(Comparator.comparing(List::size))
        .orElse(all);
  }

  /** The same words as those that {@link PageBlock#find} does not look into the middle of. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
        if (at > start) {
          words.add(text.substring(start, at));
        }
        start = at + 1;
      }
    }
    return words;
  }
}
