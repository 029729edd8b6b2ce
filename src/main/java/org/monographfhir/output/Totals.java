package org.monographfhir.output;

import java.util.EnumMap;
import java.util.Map;

/** What a run came to so far. */
public final class Totals {

  private final Map<State, Integer> files = new EnumMap<>(State.class);
  private final UuidSet shared = new UuidSet();
  private int own;

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
    return own + shared.size();
  }

  void add(State state) {
    files.merge(state, 1, Integer::sum);
  }

  void add(Unit unit) {
    unit.all().filter(Piece::shared).map(Piece::id).forEach(shared::add);
    own += (int) unit.all().filter(piece -> !piece.shared()).count();
  }
}
