package org.monographfhir.terminology;

import java.util.regex.Pattern;

/**
 * One line of a map, as somebody wrote it.
 *
 * @param source id of an entry of the NCI Dictionary of Cancer Terms
 * @param target the NCI Thesaurus concept
 * @param file where it was read
 * @param line where it was read, from 1
 */
record Mapping(String source, Coding target, String file, int line) {

  private static final Pattern GLOSSARY_ID = Pattern.compile("[1-9]\\d{0,9}");
  private static final Pattern NCIT_CODE = Pattern.compile("C[1-9]\\d{0,8}");

  /** Whether both codes have the form that their systems give them: others match nothing. */
  boolean wellFormed() {
    return GLOSSARY_ID.matcher(source).matches() && isNcitCode(target.code());
  }

  /** What to say where it is not well-formed. */
  String malformed() {
    return "\"%s\" to \"%s\": needed are a number without leading zeros, and C with a number"
        .formatted(source, target.code());
  }

  static boolean isNcitCode(String code) {
    return NCIT_CODE.matcher(code).matches();
  }

  String place() {
    return file + ":" + line;
  }
}
