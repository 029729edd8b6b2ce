package org.monographfhir.output;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a run came to so far. */
public final class Totals {

  private final Map<State, Integer> files = new EnumMap<>(State.class);
  private final UuidSet shared = new UuidSet();
  private int uses;
  private int completeUses;
  private int resources;

  /** How many inputs ended in a state. */
  public int files(State state) {
    return files.getOrDefault(state, 0);
  }

  /** How many inputs there were. */
  public int files() {
    return files.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many uses the converted pages list. */
  public int uses() {
    return uses;
  }

  /** Of how many of them the parts say all that the words say. */
  public int completeUses() {
    return completeUses;
  }

  /** How many resources there are; those that monographs share count once. */
  public int resources() {
    return resources;
  }

  void add(ReportedFile file) {
    files.merge(file.state(), 1, Integer::sum);
    List<ReportedUse> listed = file.monograph().map(ReportedMonograph::uses).orElse(List.of());
    uses += listed.size();
    completeUses += (int) listed.stream().filter(ReportedUse::complete).count();
  }

  /** Takes a unit; those of its resources that none before it had are new. */
  List<Piece> add(Unit unit) {
    List<Piece> fresh =
        unit.all().filter(piece -> !piece.shared() || shared.add(piece.id())).toList();
    resources += fresh.size();
    return fresh;
  }
}
