package org.monographfhir.extract.detail;

import java.util.List;
import org.monographfhir.monograph.Term;

/**
 * A condition.
 *
 * @param text as written, alternates joined
 * @param terms one for each alternate; empty when there is none
 * @param start the first token
 * @param end behind the last token
 */
public record ConditionPhrase(String text, List<Term> terms, int start, int end) {}
