package org.monographfhir.change;

/**
 * One value that a drug or a use has.
 *
 * @param aspect what it is
 * @param group only values of one group can be each other's successor
 * @param value in words
 */
record Item(Aspect aspect, String group, String value) {

  static Item of(Aspect aspect, String value) {
    return new Item(aspect, "", value);
  }
}
