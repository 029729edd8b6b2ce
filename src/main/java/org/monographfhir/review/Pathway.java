package org.monographfhir.review;

import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.SpecificUse;

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
    if (use.specificUses().stream().anyMatch(Pathway::isAccelerated)) {
      return IN_PART;
    }
    return use.approved() ? REGULAR : NOT_STATED;
  }

  private static boolean isAccelerated(SpecificUse use) {
    return use.accelerated().isPresent()
        || use.specificUses().stream().anyMatch(Pathway::isAccelerated);
  }

  boolean accelerated() {
    return this == ACCELERATED || this == IN_PART;
  }

  String label() {
    return label;
  }
}
