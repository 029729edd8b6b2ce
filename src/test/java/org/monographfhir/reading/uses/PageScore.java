package org.monographfhir.reading.uses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares the uses of pages with gold readings, fact by fact. */
final class PageScore {

  final FactTally tally = new FactTally();
  int pages;
  int exactPages;
  int uses;
  int exactUses;
  int nodes;
  int exactNodes;
  int unexpected;
  int complete;
  int completeButWrong;

  /** What differs, a line each. */
  final List<String> log = new ArrayList<>();

  void page(String name, List<ScoredUse> golds, List<ScoredUse> found) {
    List<ScoredUse> expected = golds.stream().map(ScoredUse::effective).toList();
    List<ScoredUse> got = found.stream().map(ScoredUse::effective).toList();
    List<Optional<ScoredUse>> matches = Alignment.of(expected, got);
    pages++;
    uses += expected.size();
    int extra = got.size() - (int) matches.stream().filter(Optional::isPresent).count();
    unexpected += extra;
    if (extra > 0) {
      log.add(name + ": " + extra + " unexpected uses");
    }
    boolean all = extra == 0;
    for (int i = 0; i < expected.size(); i++) {
      all &= use(expected.get(i), matches.get(i), name + "[" + i + "]");
    }
    exactPages += all ? 1 : 0;
  }

  private boolean use(ScoredUse gold, Optional<ScoredUse> match, String place) {
    boolean exact = node(gold, match, place);
    exactUses += exact ? 1 : 0;
    if (match.filter(ScoredUse::complete).isPresent()) {
      complete++;
      if (!exact) {
        completeButWrong++;
        log.add(place + ": says complete and is not");
      }
    }
    return exact;
  }

  private boolean node(ScoredUse gold, Optional<ScoredUse> match, String place) {
    nodes++;
    if (match.isEmpty()) {
      lost(gold, place);
      return false;
    }
    ScoredUse use = match.get();
    boolean ok = true;
    for (ScoredPart part : ScoredPart.values()) {
      ok &= same(part.name(), gold.part(part), use.part(part), place);
    }
    ok &= criteria(gold, use, place);
    if (gold.subUses().size() != use.subUses().size()) {
      ok = false;
      log.add(place + ": sub-uses: want " + gold.subUses().size() + " got " + use.subUses().size());
    }
    List<Optional<ScoredUse>> matches = Alignment.of(gold.subUses(), use.subUses());
    for (int i = 0; i < gold.subUses().size(); i++) {
      ok &= node(gold.subUses().get(i), matches.get(i), place + "." + i);
    }
    exactNodes += ok ? 1 : 0;
    return ok;
  }

  private boolean same(String kind, Set<String> gold, Set<String> use, String place) {
    Set<String> right = new HashSet<>(gold);
    right.retainAll(use);
    tally.add(kind, gold.size(), use.size(), right.size());
    if (!gold.equals(use)) {
      Set<String> missing = new TreeSet<>(gold);
      missing.removeAll(use);
      Set<String> extra = new TreeSet<>(use);
      extra.removeAll(gold);
      differs(place, kind, missing, extra);
    }
    return gold.equals(use);
  }

  private boolean criteria(ScoredUse gold, ScoredUse use, String place) {
    LeafPairs leaves = new LeafPairs(gold.where(), use.where());
    int pairs = leaves.pairs().size();
    tally.add("CRITERION", leaves.expected().size(), leaves.got().size(), pairs);
    int sameType = (int) leaves.pairs().stream().filter(LeafPairs.Pair::sameType).count();
    tally.add("TYPE", pairs, pairs, sameType);
    boolean same = leaves.all() && leaves.logic(gold.where()).equals(leaves.logic(use.where()));
    tally.add("LOGIC", 1, 1, same ? 1 : 0);
    if (!leaves.all()) {
      differs(
          place, "CRITERION", leaves.unpaired(leaves.expected()), leaves.unpaired(leaves.got()));
    } else if (!same) {
      differs(place, "LOGIC", gold.where(), use.where());
    }
    return same;
  }

  private void lost(ScoredUse gold, String place) {
    log.add(place + ": not found: " + gold.start());
    for (ScoredPart part : ScoredPart.values()) {
      tally.add(part.name(), gold.part(part).size(), 0, 0);
    }
    tally.add("CRITERION", Where.leaves(gold.where()).size(), 0, 0);
    tally.add("LOGIC", 1, 0, 0);
    for (int i = 0; i < gold.subUses().size(); i++) {
      nodes++;
      lost(gold.subUses().get(i), place + "." + i);
    }
  }

  private void differs(String place, String kind, Object missing, Object extra) {
    log.add(
        place
            + ": "
            + kind.toLowerCase(Locale.ROOT)
            + ": missing "
            + missing
            + " unexpected "
            + extra);
  }

  String report() {
    return tally.table()
        + String.format(
            Locale.ROOT,
            "facts precision %.3f recall %.3f; exact pages %d/%d, exact uses %d/%d, exact nodes"
                + " %d/%d, unexpected uses %d, complete %d of which wrong %d%n",
            tally.precision(),
            tally.recall(),
            exactPages,
            pages,
            exactUses,
            uses,
            exactNodes,
            nodes,
            unexpected,
            complete,
            completeButWrong);
  }
}
