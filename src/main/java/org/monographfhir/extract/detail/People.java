package org.monographfhir.extract.detail;

import java.util.List;
import org.monographfhir.monograph.Population;

/**
 * The people that words name.
 *
 * @param populations alternatives; empty for "patients"
 * @param aged whether the last of them has an age
 * @param ageFrom where the words of that age start
 * @param apart whether the last of them stand behind a comma and a preposition of their own
 */
record People(List<Population> populations, boolean aged, int ageFrom, boolean apart) {}
