package org.monographfhir.output.explanation;

import java.util.List;
import java.util.Optional;

/**
 * One block of the page, and what it became.
 *
 * @param line its first line
 * @param lastLine its last line
 * @param block what it is, for example {@code list-item}
 * @param state {@code mapped}, {@code boilerplate} or {@code text-only}
 * @param rule the rule that read it
 * @param path the FHIR element it is in; present when it is mapped
 * @param text its words
 * @param facts what the words say in parts
 */
public record ExplainedBlock(
    int line,
    int lastLine,
    String block,
    String state,
    String rule,
    Optional<String> path,
    String text,
    List<ExplainedFact> facts) {

  public ExplainedBlock {
    facts = List.copyOf(facts);
  }

  public boolean isLink() {
    return block.equals("link");
  }
}
