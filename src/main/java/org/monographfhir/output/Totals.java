package org.monographfhir.output;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a run came to so far. */
public final class Totals {

  private final Map<State, Integer> files = new EnumMap<>(State.class);
  private final UuidSet shared = new UuidSet();
  private int resources;

  /** How many inputs ended in a state. */
  public int files(State state) {
    return files.getOrDefault(state, 0);
  }

  /** How many inputs there were. */
  public int files() {
    return files.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many resources there are; those that monographs share count once. */
  public int resources() {
    return resources;
  }

  void add(State state) {
    files.merge(state, 1, Integer::sum);
  }

  /** Takes a unit; those of its resources that none before it had are new. */
  List<Piece> add(Unit unit) {
    List<Piece> fresh =
        unit.all().filter(piece -> !piece.shared() || shared.add(piece.id())).toList();
    resources += fresh.size();
    return fresh;
  }
}
