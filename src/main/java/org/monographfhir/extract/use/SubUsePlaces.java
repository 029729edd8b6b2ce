package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.monographfhir.monograph.SpecificUse;

/** Which sub-use each line of a use became. */
final class SubUsePlaces {

  private final TreeMap<Integer, List<Integer>> places = new TreeMap<>();

  /**
   * @param number of the use
   */
  SubUsePlaces(int number, List<SpecificUse> uses) {
    add(List.of(number), uses);
  }

  private void add(List<Integer> above, List<SpecificUse> uses) {
    for (int i = 0; i < uses.size(); i++) {
      List<Integer> place = new ArrayList<>(above);
      place.add(i);
      places.putIfAbsent(uses.get(i).line(), place);
      add(place, uses.get(i).specificUses());
    }
  }

  /**
   * An item that is no sub-use, such as a partner, belongs to the one above it, if there is one.
   */
  Optional<List<Integer>> at(int line) {
    return Optional.ofNullable(places.floorEntry(line)).map(Map.Entry::getValue);
  }
}
