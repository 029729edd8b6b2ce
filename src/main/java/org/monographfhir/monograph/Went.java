package org.monographfhir.monograph;

/** Where words went. */
public enum Went {
  /** The condition. */
  CONDITION(true),
  /** A criterion. */
  CRITERION(true),
  /** A population. */
  POPULATION(true),
  /** A therapy, alone, an option or a step. */
  OTHER_THERAPY(true),
  /** What the use is meant to do. */
  EFFECT(true),
  /** Brands the use is approved for. */
  BRAND(true),
  /** The approval, also the accelerated one. */
  APPROVAL(true),
  /** Words that join parts, and glosses that repeat one. */
  CONNECTING(false),
  /** No part; a person has to read them. */
  UNCODED(false);

  private final boolean part;

  Went(boolean part) {
    this.part = part;
  }

  /**
   * Whether the words are in a part.
   *
   * @return false for connecting and uncoded words
   */
  public boolean isPart() {
    return part;
  }
}
