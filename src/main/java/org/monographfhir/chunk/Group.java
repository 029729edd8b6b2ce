package org.monographfhir.chunk;

import java.util.List;

/**
 * What belongs together, for example a monograph: an entry that no other refers to, and all that it
 * leads to.
 *
 * @param root the entry that no other refers to
 * @param members all of them, in the order of the files
 */
record Group(CargoEntry root, List<CargoEntry> members) {

  Group {
    members = List.copyOf(members);
  }

  /** What a person calls it. */
  String label() {
    return members.stream()
        .filter(member -> member.type().equals("MedicationKnowledge"))
        .findFirst()
        .orElse(root)
        .label();
  }
}
