package org.monographfhir.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a page as codes of a code system of their own, so that maps can name them: in lower
 * case, with single blanks and plain hyphens. They stand in maps only, never in a resource.
 */
public final class WordCodes {

  /** The code system. */
  public static final String SYSTEM = Canonical.codeSystem("page-words");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015]");

  /** "(NSCLC)" behind a name says the name again; "(adult)" says more. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(.*\\S)\\s*\\((?=[^)]*\\p{Lu}[^)]*\\p{Lu})[\\p{L}\\d/-]{2,12}\\)");

  /** Several of one kind of disease are that disease. */
  private static final Pattern PLURAL =
      Pattern.compile(
          "(.*(?:tumor|cancer|neoplasm|carcinoma|adenocarcinoma|sarcoma|lymphoma|leukemia"
              + "|melanoma|glioma|blastoma|cytoma))s");

  private WordCodes() {}

  /** The code of words. */
  public static Coding of(String words) {
    return Coding.of(SYSTEM, code(words));
  }

  static String code(String words) {
    String dashes = DASHES.matcher(words.replace('\u2019', '\'')).replaceAll("-");
    return BLANKS.matcher(dashes).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Without an abbreviation that only says it again. */
  static Optional<String> shortened(String words) {
    if (!words.endsWith(")")) {
      return Optional.empty();
    }
    Matcher shortened = ABBREVIATION.matcher(words);
    return shortened.matches() ? Optional.of(shortened.group(1)) : Optional.empty();
  }

  /** What to look up one after another. */
  static List<Coding> readings(String words) {
    Optional<String> name = shortened(words);
    List<Coding> readings = new ArrayList<>(List.of(of(words)));
    name.map(WordCodes::of).ifPresent(readings::add);
    String code = readings.get(readings.size() - 1).code();
    Matcher plural = PLURAL.matcher(code);
    if (code.endsWith("s") && plural.matches()) {
      readings.add(of(plural.group(1)));
    }
    return readings;
  }
}
