package org.monographfhir.monograph;

import java.util.Optional;

/**
 * The sentences that put a use under FDA's Accelerated Approval Program.
 *
 * @param statement all of them, as Markdown with absolute links
 * @param obligation the one that says what is still to be shown ("As a condition of approval ...")
 * @param documentation the page about the program, where the sentence links it
 */
public record AcceleratedApproval(
    String statement, Optional<String> obligation, Optional<String> documentation) {}
