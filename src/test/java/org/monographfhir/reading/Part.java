package org.monographfhir.reading;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The parts of a reading, in the order they are written; a case may show some of them only. */
enum Part {
  PAGE,
  NAME,
  PRONUNCIATION,
  DESCRIPTION,
  BRANDS,
  OTHER_NAMES,
  FDA,
  CODE,
  DOCUMENTS,
  MEMBERS,
  CONTEXT,
  TEXT,
  EFFECT,
  STATUS,
  ACCELERATED,
  STATEMENT,
  CONDITIONS,
  PARTNERS,
  POPULATION,
  AGE_WORDS,
  APPROVED_BRANDS,
  CRITERIA,
  UNCODED,
  SUB_USES,
  INVESTIGATIONAL,
  REMARKS,
  PROGRAMS,
  RELATED,
  ARTICLES,
  TRIALS,
  LINKS;

  /** Of a use; where none of them is shown, no use is. */
  static final Set<Part> OF_USE = EnumSet.range(CONTEXT, SUB_USES);

  private static final String HEADER = "# shows: ";

  /** The parts that a reading says it shows; all of them where it does not say. */
  static Set<Part> shownBy(String reading) {
    String first = header(reading);
    if (first.isEmpty()) {
      return EnumSet.allOf(Part.class);
    }
    Set<Part> parts = EnumSet.noneOf(Part.class);
    Arrays.stream(first.substring(HEADER.length()).strip().split(", *"))
        .map(p -> valueOf(p.toUpperCase(Locale.ROOT).replace(' ', '_')))
        .forEach(parts::add);
    return parts;
  }

  /** The first line, with its line end, where it names parts. */
  static String header(String reading) {
    return reading.startsWith(HEADER) ? reading.substring(0, reading.indexOf('\n') + 1) : "";
  }
}
