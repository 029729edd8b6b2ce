package org.monographfhir.review;

import java.util.Optional;
import java.util.regex.Pattern;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;

/** Facts in words that are read aloud as they are. */
final class Words {

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  private Words() {}

  /** Markdown without its marks, as it stands on the page. */
  static String plain(String markdown) {
    String words = LINK.matcher(markdown).replaceAll("$1");
    return ESCAPE.matcher(words).replaceAll("$1").replace("&lt;", "<");
  }

  static String ages(AgeRange range) {
    Optional<String> low = range.low().map(Words::age);
    Optional<String> high = range.high().map(Words::age);
    if (low.isPresent() && high.isPresent()) {
      return low.get() + " to " + high.get();
    }
    return low.map(age -> age + " and older").orElseGet(() -> "up to " + high.orElse(""));
  }

  /** For example {@code 2 uses}. */
  static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** For example {@code 18 year}. */
  static String number(Age age) {
    return age.value().toPlainString() + " " + age.unit().word();
  }

  private static String age(Age age) {
    return number(age) + (age.value().toPlainString().equals("1") ? "" : "s");
  }
}
