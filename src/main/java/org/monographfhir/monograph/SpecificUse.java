package org.monographfhir.monograph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the sub-uses of a use, alternatives to each other.
 *
 * @param statement its words, without those of its own sub-uses
 * @param detail what they say, in parts
 * @param specificUses the sub-uses below it, up to three levels in all
 * @param accelerated present when the accelerated approval covers this sub-use
 * @param line where it starts
 */
public record SpecificUse(
    String statement,
    UseDetail detail,
    List<SpecificUse> specificUses,
    Optional<AcceleratedApproval> accelerated,
    int line) {

  public SpecificUse {
    specificUses = List.copyOf(specificUses);
  }

  /**
   * Whether the parts say all that the words say.
   *
   * @return false when here or in a sub-use words are in no part
   */
  public boolean complete() {
    return andBelow().allMatch(each -> each.detail.uncoded().isEmpty());
  }

  /** This one and all below it, in page order. */
  Stream<SpecificUse> andBelow() {
    return Stream.concat(Stream.of(this), specificUses.stream().flatMap(SpecificUse::andBelow));
  }
}
