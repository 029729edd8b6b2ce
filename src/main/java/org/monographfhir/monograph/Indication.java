package org.monographfhir.monograph;

import java.util.List;
import java.util.Optional;

/**
 * One use that the page lists: the first level of "Use in Cancer".
 *
 * @param statement Markdown: the main line, each sub-use as a list item, then the paragraph that
 *     belongs to it
 * @param context the lead-in sentence, then sentences that hold for all uses below it
 * @param effect what the use is meant to do
 * @param condition the condition as written, alternates joined ("A, B, or C")
 * @param conditions one for each alternate, at least one
 * @param detail what lead-in and main line say, in parts
 * @param specificUses the sub-uses, flat, in page order
 * @param approved true only when the page says that this use is approved
 * @param accelerated present when the accelerated approval covers the whole use
 * @param line where it starts
 */
public record Indication(
    String statement,
    List<String> context,
    IntendedEffect effect,
    String condition,
    List<Term> conditions,
    UseDetail detail,
    List<SpecificUse> specificUses,
    boolean approved,
    Optional<AcceleratedApproval> accelerated,
    int line) {

  public Indication {
    context = List.copyOf(context);
    conditions = List.copyOf(conditions);
    specificUses = List.copyOf(specificUses);
  }
}
