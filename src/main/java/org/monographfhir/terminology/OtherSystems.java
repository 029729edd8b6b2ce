package org.monographfhir.terminology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monographfhir.diagnostic.Diagnostic;

/** Tells which entries of maps no code of a page leads to, and says so. */
final class OtherSystems {

  /** What a page has, or the built-in maps lead to. */
  private static final Set<String> SOURCES =
      Set.of(
          Canonical.codeSystem("nci-cancer-term"),
          Canonical.codeSystem("nci-drug"),
          WordCodes.SYSTEM,
          Systems.NCIT);

  private final Set<String> reached = new LinkedHashSet<>(SOURCES);

  /**
   * @param maps all that there are: one may lead to the next
   */
  OtherSystems(Collection<List<Mapping>> maps) {
    Map<String, Set<String>> steps = new LinkedHashMap<>();
    maps.stream()
        .flatMap(List::stream)
        .forEach(
            each ->
                steps
                    .computeIfAbsent(each.source().system(), system -> new LinkedHashSet<>())
                    .add(each.target().system()));
    List<String> open = new ArrayList<>(reached);
    while (!open.isEmpty()) {
      steps.getOrDefault(open.remove(0), Set.of()).stream().filter(reached::add).forEach(open::add);
    }
  }

  /** Whether something on a page can lead to the entry. */
  boolean reach(Mapping entry) {
    return reached.contains(entry.source().system());
  }

  static List<Diagnostic> passedBy(String file, int all, int used) {
    List<Diagnostic> said = new ArrayList<>();
    if (used < all) {
      said.add(Diagnostic.information(file, 1, "terminology.other-system", passedBy(all - used)));
    }
    if (used == 0) {
      String nothing = "no entry from a code system that a page leads to";
      said.add(Diagnostic.warning(file, 1, "terminology.no-entry", nothing));
    }
    return said;
  }

  private static String passedBy(int count) {
    return "passed by: "
        + count
        + (count == 1 ? " entry" : " entries")
        + " from a code system that nothing leads to; sources are dictionary entries, NCI"
        + " Thesaurus, nci-drug and page-words, see the guide to codes";
  }
}
