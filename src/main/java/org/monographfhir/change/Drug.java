package org.monographfhir.change;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the resources say about one drug.
 *
 * @param slug the identity of its page
 * @param fullUrl its name in the Bundle; empty where it has none
 * @param text hash of the page's text; empty where the resources do not hold it
 */
record Drug(
    String slug, String fullUrl, String name, List<Item> items, List<Use> uses, String text) {

  Drug {
    items = List.copyOf(items);
    uses = List.copyOf(uses);
  }

  /** What it says under this aspect. */
  Stream<String> values(Aspect aspect) {
    return items.stream().filter(each -> each.aspect() == aspect).map(Item::value);
  }
}
