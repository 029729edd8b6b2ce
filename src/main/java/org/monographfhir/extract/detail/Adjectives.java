package org.monographfhir.extract.detail;

import java.util.List;
import org.monographfhir.monograph.Criterion;

/**
 * What the words before a disease say.
 *
 * @param criteria all must hold
 * @param unknown whether a word among them is in no list
 */
record Adjectives(List<Criterion> criteria, boolean unknown) {}
