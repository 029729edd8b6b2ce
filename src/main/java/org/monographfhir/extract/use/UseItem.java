package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.words.Words;

/** An item of the list below a use, with the paragraphs and the items that belong to it. */
final class UseItem {

  private final Words words;
  private final List<Words> paragraphs = new ArrayList<>();
  private final List<UseItem> items = new ArrayList<>();

  UseItem(Words words) {
    this.words = words;
  }

  Words words() {
    return words;
  }

  List<Words> paragraphs() {
    return paragraphs;
  }

  List<UseItem> items() {
    return items;
  }
}
