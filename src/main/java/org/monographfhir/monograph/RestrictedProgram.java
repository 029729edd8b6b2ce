package org.monographfhir.monograph;

import java.util.Optional;

/**
 * A program outside of which the drug is not available, such as an FDA Risk Evaluation and
 * Mitigation Strategy (REMS).
 *
 * @param name the program's name
 * @param statement the sentence that says so
 * @param url the program's page
 */
public record RestrictedProgram(String name, String statement, Optional<String> url) {}
