package org.monographfhir.cds;

import java.util.Comparator;
import java.util.stream.Stream;

/** The three answers, the least first: of all of several the least counts, of any the greatest. */
public enum Fit {
  /** Something is known that speaks against it. */
  DOES_NOT_FIT("does not fit"),
  /** What the data do not say is never a no. */
  CANNOT_TELL("cannot tell"),
  /** All that the use says is so. */
  FITS("fits");

  private final String words;

  Fit(String words) {
    this.words = words;
  }

  /** For people and programs. */
  public String words() {
    return words;
  }

  /** Of nothing at all, everything holds. */
  static Fit all(Stream<Fit> fits) {
    return fits.min(Comparator.naturalOrder()).orElse(FITS);
  }

  /** Of alternatives; where there are none, as said. */
  static Fit any(Stream<Fit> fits, Fit ofNone) {
    return fits.max(Comparator.naturalOrder()).orElse(ofNone);
  }

  Fit and(Fit other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Fit not() {
    return values()[FITS.ordinal() - ordinal()];
  }
}
