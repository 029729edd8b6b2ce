package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;

/** The phrases that words make of which some stand for each other. */
final class Variants {

  private Variants() {}

  /** Each variant goes on with the same words. */
  static List<List<String>> with(List<List<String>> variants, String words) {
    return words.isEmpty() ? variants : times(variants, List.of(words));
  }

  /** Each variant goes on with each of the words. */
  static List<List<String>> times(List<List<String>> variants, List<String> each) {
    List<List<String>> product = new ArrayList<>();
    for (List<String> variant : variants) {
      for (String word : each) {
        List<String> longer = new ArrayList<>(variant);
        longer.add(word);
        product.add(longer);
      }
    }
    return product;
  }
}
