package org.monographfhir.extract.detail;

import java.util.List;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Term;

/**
 * A disease.
 *
 * @param criteria what narrows the condition that holds
 * @param conditions the conditions that take its place; empty when it stays
 * @param unknown whether a word before the disease is in no list
 * @param own whether the name holds that of the condition which holds
 */
record Disease(List<Criterion> criteria, List<Term> conditions, boolean unknown, boolean own) {}
