package org.monographfhir.monograph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One use that the page lists: the first level of "Use in Cancer".
 *
 * @param statement Markdown: the main line, each sub-use as a list item, then the paragraph that
 *     belongs to it
 * @param context the lead-in sentence, then sentences that hold for all uses below it
 * @param condition the condition as written, alternates joined ("A, B, or C")
 * @param detail what lead-in, main line and the sentences that hold for the whole use say, in parts
 * @param specificUses the sub-uses, in page order
 * @param approved true only when the page says that this use is approved
 * @param accelerated present when the accelerated approval covers the whole use
 * @param words the account of the words of lead-in, main line, sub-uses and paragraphs
 * @param line where it starts
 */
public record Indication(
    String statement,
    List<String> context,
    String condition,
    UseDetail detail,
    List<SpecificUse> specificUses,
    boolean approved,
    Optional<AcceleratedApproval> accelerated,
    List<UseWords> words,
    int line) {

  public Indication {
    context = List.copyOf(context);
    specificUses = List.copyOf(specificUses);
    words = List.copyOf(words);
  }

  /**
   * One for each alternate of the condition.
   *
   * @return in page order; empty only where no condition was found, which the detail's uncoded
   *     words then hold
   */
  public List<Term> conditions() {
    return detail.conditions();
  }

  /**
   * The sub-uses of all levels.
   *
   * @return in page order, each before those below it
   */
  public Stream<SpecificUse> allSpecificUses() {
    return specificUses.stream().flatMap(SpecificUse::andBelow);
  }

  /**
   * What the use and its sub-uses of all levels say, in parts.
   *
   * @return in page order
   */
  public Stream<UseDetail> details() {
    return Stream.concat(Stream.of(detail), allSpecificUses().map(SpecificUse::detail));
  }

  /**
   * Whether the parts of this use and of all its sub-uses say all that the words say.
   *
   * @return false when some of the words are in no part
   */
  public boolean complete() {
    return details().allMatch(each -> each.uncoded().isEmpty());
  }
}
