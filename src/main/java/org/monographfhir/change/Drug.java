package org.monographfhir.change;

import java.util.List;

/**
 * What the resources say about one drug.
 *
 * @param slug the identity of its page
 * @param text hash of the page's text; empty where the resources do not hold it
 */
record Drug(String slug, String name, List<Item> items, List<Use> uses, String text) {

  Drug {
    items = List.copyOf(items);
    uses = List.copyOf(uses);
  }
}
