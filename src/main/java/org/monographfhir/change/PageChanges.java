package org.monographfhir.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which pages of a list are new, and which drugs of a state have no page on it any more. */
final class PageChanges {

  private PageChanges() {}

  /**
   * By identity. A page that is new and a drug that is gone are one renamed page, where the two
   * have the same name or addresses that differ in hyphens only.
   */
  static List<Change> between(Collection<Drug> drugs, List<ListedPage> pages) {
    Map<String, ListedPage> listed = new TreeMap<>();
    pages.forEach(page -> listed.putIfAbsent(page.slug(), page));
    Map<String, Drug> gone = new TreeMap<>();
    for (Drug drug : drugs) {
      if (listed.remove(drug.slug()) == null) {
        gone.put(drug.slug(), drug);
      }
    }
    Map<String, Drug> byName = new HashMap<>();
    for (Drug drug : gone.values()) {
      byName.put(letters(drug.slug()), drug);
      byName.put(letters(drug.name()), drug);
    }
    List<Change> changes = new ArrayList<>();
    for (ListedPage page : listed.values()) {
      Optional<Drug> before =
          Optional.ofNullable(byName.get(letters(page.slug())))
              .or(() -> page.name().map(name -> byName.get(letters(name))))
              .filter(drug -> gone.remove(drug.slug()) != null);
      changes.add(
          before
              .map(
                  drug ->
                      change(
                          drug.slug(), drug.name(), ChangeKind.CHANGED, drug.slug(), page.slug()))
              .orElseGet(
                  () ->
                      change(
                          page.slug(),
                          page.name().orElse(page.slug()),
                          ChangeKind.ADDED,
                          null,
                          page.address())));
    }
    gone.values()
        .forEach(
            drug ->
                changes.add(
                    change(drug.slug(), drug.name(), ChangeKind.REMOVED, drug.slug(), null)));
    return changes;
  }

  private static Change change(
      String slug, String name, ChangeKind kind, String before, String after) {
    return new Change(
        slug,
        name,
        Optional.empty(),
        Aspect.PAGE,
        kind,
        Optional.ofNullable(before),
        Optional.ofNullable(after));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
