package org.monographfhir.review;

import org.monographfhir.monograph.Indication;

/** How a use is approved, as far as the page says. */
enum Pathway {
  REGULAR("Approved"),
  ACCELERATED("Accelerated approval"),
  IN_PART("Accelerated in part"),
  NOT_STATED("Not stated");

  private final String label;

  Pathway(String label) {
    this.label = label;
  }

  static Pathway of(Indication use) {
    if (use.accelerated().isPresent()) {
      return ACCELERATED;
    }
    if (use.allSpecificUses().anyMatch(each -> each.accelerated().isPresent())) {
      return IN_PART;
    }
    return use.approved() ? REGULAR : NOT_STATED;
  }

  boolean accelerated() {
    return this == ACCELERATED || this == IN_PART;
  }

  String label() {
    return label;
  }
}
