package org.monographfhir.terminology;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a map, as somebody wrote it.
 *
 * @param source what is mapped
 * @param target what it is mapped to
 * @param equivalence how the target lies to the source
 * @param file where it was read
 * @param line where it was read, from 1
 */
record Mapping(Coding source, Coding target, Equivalence equivalence, String file, int line) {

  private static final Pattern GLOSSARY_ID = Pattern.compile("[1-9]\\d{0,9}");
  private static final Pattern NCIT_CODE = Pattern.compile("C[1-9]\\d{0,8}");
  private static final Pattern CODE = Pattern.compile("\\S+(?: \\S+)*");
  private static final Pattern SYSTEM = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
  private static final String GLOSSARY = Canonical.codeSystem("nci-cancer-term");
  private static final int LONGEST = 400;

  /** What to say where a code or system has not the form that it needs: others match nothing. */
  Optional<String> malformed() {
    return malformed(source).or(() -> malformed(target));
  }

  private Optional<String> malformed(Coding coding) {
    String needed;
    if (!SYSTEM.matcher(coding.system()).matches()) {
      return Optional.of("\"" + coding.system() + "\" is no URI of a code system");
    } else if (coding.system().equals(GLOSSARY)) {
      needed = GLOSSARY_ID.matcher(coding.code()).matches() ? "" : "a number without leading zeros";
    } else if (coding.system().equals(Systems.NCIT)) {
      needed = isNcitCode(coding.code()) ? "" : "C with a number";
    } else {
      boolean code = coding.code().length() <= LONGEST && CODE.matcher(coding.code()).matches();
      needed = code ? "" : "a code without blanks at its ends";
    }
    return needed.isEmpty()
        ? Optional.empty()
        : Optional.of("\"%s\": needed is %s".formatted(coding.code(), needed));
  }

  static boolean isNcitCode(String code) {
    return NCIT_CODE.matcher(code).matches();
  }

  String place() {
    return file + ":" + line;
  }
}
