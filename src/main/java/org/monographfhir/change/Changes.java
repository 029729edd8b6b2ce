package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What changed between two states of the same knowledge, from the entries of their Bundles. It
 * knows nothing about pages: that a page is worded otherwise shows in its hash alone.
 */
public final class Changes {

  private Changes() {}

  /**
   * The changes, by drug, in the order of the resource's elements.
   *
   * @param before entries of all Bundles of the old state, as JSON: {@code resource}, and {@code
   *     fullUrl} where references use it
   * @param after the same of the new state
   */
  public static List<Change> between(List<JsonNode> before, List<JsonNode> after) {
    Map<String, Drug> old = DrugReader.read(before);
    Map<String, Drug> now = DrugReader.read(after);
    TreeSet<String> slugs = new TreeSet<>(old.keySet());
    slugs.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (String slug : slugs) {
      changes.addAll(of(Optional.ofNullable(old.get(slug)), Optional.ofNullable(now.get(slug))));
    }
    return changes;
  }

  private static List<Change> of(Optional<Drug> before, Optional<Drug> after) {
    Drug shown = after.or(() -> before).orElseThrow();
    ItemChanges changes = new ItemChanges(shown.slug(), shown.name());
    if (before.isEmpty()) {
      changes.added(Optional.empty(), Aspect.DRUG, shown.name());
    } else if (after.isEmpty()) {
      changes.removed(Optional.empty(), Aspect.DRUG, shown.name());
    } else {
      compare(before.get(), after.get(), changes);
    }
    return changes.all();
  }

  private static void compare(Drug before, Drug after, ItemChanges changes) {
    changes.compare(Optional.empty(), before.items(), after.items());
    new UseChanges(changes).compare(before.uses(), after.uses());
    boolean sameFacts = changes.all().stream().allMatch(each -> each.aspect() == Aspect.COPIED);
    if (sameFacts && !before.text().isEmpty() && !after.text().isEmpty()) {
      changes.changed(Optional.empty(), Aspect.TEXT, before.text(), after.text());
    }
  }
}
