package org.monographfhir.cds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a patient. Codes are {@code system|code}.
 *
 * @param birth absent where it is not known, or not to the day
 * @param sex a code of {@code administrative-gender}; absent where it is neither female nor male
 * @param conditions that the patient has
 * @param refuted conditions that somebody wrote down the patient does not have
 * @param findings that were made, conditions too
 * @param absent findings that were looked for and not made
 * @param requests the codes of each drug that is ordered or taken on an order
 */
public record Patient(
    Optional<LocalDate> birth,
    Optional<String> sex,
    Set<String> conditions,
    Set<String> refuted,
    Set<String> findings,
    Set<String> absent,
    List<Set<String>> requests) {

  public Patient {
    conditions = Set.copyOf(conditions);
    refuted = Set.copyOf(refuted);
    findings = Set.copyOf(findings);
    absent = Set.copyOf(absent);
    requests = requests.stream().<Set<String>>map(Set::copyOf).toList();
  }
}
