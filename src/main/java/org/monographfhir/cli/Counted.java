package org.monographfhir.cli;

/** For example {@code 1 file}, {@code 2 files}. */
final class Counted {

  private Counted() {}

  static String of(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
