package org.monographfhir.terminology;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The codes that were found for something.
 *
 * @param same those that mean the same, at most one of each system
 * @param related narrower and wider ones, of systems that have none in {@code same}
 */
public record Codes(List<Coding> same, List<MapTarget> related) {

  /** None. */
  public static final Codes NONE = new Codes(List.of(), List.of());

  public Codes {
    same = List.copyOf(same);
    related = List.copyOf(related);
  }

  /** The one of a system that means the same. */
  public Optional<Coding> of(String system) {
    return same.stream().filter(coding -> coding.system().equals(system)).findFirst();
  }

  /** With one more in front, which means the same. */
  Codes behind(Coding first) {
    return new Codes(Stream.concat(Stream.of(first), same.stream()).toList(), related);
  }

  /**
   * With those that were found for it in another way. Where they say something else of a system,
   * they speak of something else altogether, and count for nothing.
   */
  Codes and(Codes more) {
    boolean other =
        more.same.stream()
            .anyMatch(
                theirs ->
                    of(theirs.system())
                        .filter(ours -> !ours.code().equals(theirs.code()))
                        .isPresent());
    if (other) {
      return this;
    }
    Map<String, Coding> all = new LinkedHashMap<>();
    same.forEach(coding -> all.put(coding.system(), coding));
    more.same.forEach(coding -> all.putIfAbsent(coding.system(), coding));
    Set<MapTarget> near = new LinkedHashSet<>(related);
    near.addAll(more.related);
    near.removeIf(target -> all.containsKey(target.coding().system()));
    return new Codes(List.copyOf(all.values()), List.copyOf(near));
  }
}
