package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what drugs would lose. A broken copy of a page looks like a page that says less, so nothing
 * of this is done on a server unless somebody wants it.
 */
public final class Losses {

  private static final Set<String> APPROVED = Set.of("approved", "components-approved");
  private static final Set<String> NOT_ANY_MORE =
      Set.of("not-approved", "discontinued", "withdrawn");

  private Losses() {}

  /**
   * The losses, at most one for each drug.
   *
   * @param before entries of all Bundles of the old state
   * @param after the same of the new state
   */
  public static List<Loss> between(List<JsonNode> before, List<JsonNode> after) {
    Map<String, Drug> now = DrugReader.read(after);
    List<Loss> losses = new ArrayList<>();
    for (Drug old : DrugReader.read(before).values()) {
      of(old, Optional.ofNullable(now.get(old.slug()))).ifPresent(losses::add);
    }
    return losses;
  }

  private static Optional<Loss> of(Drug old, Optional<Drug> now) {
    if (now.isEmpty()) {
      return Optional.of(loss(old, Loss.Kind.DRUG, List.of()));
    }
    if (!old.uses().isEmpty()
        && now.get().uses().isEmpty()
        && now.get().values(Aspect.APPROVAL).noneMatch(NOT_ANY_MORE::contains)) {
      List<String> words = old.uses().stream().map(Use::wording).toList();
      return Optional.of(loss(old, Loss.Kind.ALL_USES, words));
    }
    List<String> words = new ArrayList<>();
    status(old, now.get(), Aspect.PAGE_STATUS, Set.of("active"), words);
    status(old, now.get(), Aspect.APPROVAL, APPROVED, words);
    uses(Aspect.USE, old.uses(), now.get().uses(), words);
    return words.isEmpty() ? Optional.empty() : Optional.of(loss(old, Loss.Kind.APPROVAL, words));
  }

  private static Loss loss(Drug drug, Loss.Kind kind, List<String> words) {
    return new Loss(drug.slug(), drug.name(), drug.fullUrl(), kind, words);
  }

  private static void status(
      Drug old, Drug now, Aspect aspect, Set<String> good, List<String> words) {
    if (old.values(aspect).anyMatch(good::contains)
        && now.values(aspect).noneMatch(good::contains)) {
      String became = now.values(aspect).findFirst().orElse("not said");
      words.add(aspect.words(ChangeKind.CHANGED) + ": " + became);
    }
  }

  private static void uses(Aspect aspect, List<Use> old, List<Use> now, List<String> words) {
    UsePairs pairs = new UsePairs(old, now);
    for (UsePairs.Pair pair : pairs.pairs()) {
      if (pair.before().approved() && !pair.after().approved()) {
        words.add("not said to be approved any more: " + pair.after().wording());
      } else if (pair.before().approved()) {
        uses(Aspect.SPECIFIC_USE, pair.before().specific(), pair.after().specific(), words);
      }
    }
    pairs.gone().stream()
        .filter(Use::approved)
        .forEach(use -> words.add(aspect.words(ChangeKind.REMOVED) + ": " + use.wording()));
  }
}
