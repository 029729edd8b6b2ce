package org.monographfhir.output;

import java.util.Optional;

/**
 * Where one block of a page went.
 *
 * @param line its first line
 * @param lastLine its last line
 * @param block what it is, for example {@code list-item}
 * @param state {@code mapped}, {@code boilerplate} or {@code text-only}
 * @param rule the rule that read it
 * @param path the FHIR element it is in; present when it is mapped
 * @param text its words
 */
public record ReportedBlock(
    int line,
    int lastLine,
    String block,
    String state,
    String rule,
    Optional<String> path,
    String text) {}
