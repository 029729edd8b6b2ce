package org.monographfhir.monograph;

import java.util.Locale;

/** A value that is a code of one of our code systems. Enums are. */
public interface CodedValue {

  /**
   * The name of the constant.
   *
   * @return for example {@code ALL_OF}
   */
  String name();

  /**
   * The code: the name as code systems write it.
   *
   * @return for example {@code all-of}
   */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The code in words.
   *
   * @return its display in the code system
   */
  String display();
}
