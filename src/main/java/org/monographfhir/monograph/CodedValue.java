package org.monographfhir.monograph;

/** A value that is a code of one of our code systems. */
public interface CodedValue {

  /**
   * The code.
   *
   * @return as the code system writes it
   */
  String code();

  /**
   * The code in words.
   *
   * @return its display in the code system
   */
  String display();
}
