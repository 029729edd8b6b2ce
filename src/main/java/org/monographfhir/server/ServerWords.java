package org.monographfhir.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a server says, as one short line that is safe to print: an OperationOutcome or a page of
 * HTML, without markup, control characters, and secrets that it repeats.
 */
final class ServerWords {

  private static final int LONGEST = 400;

  /** Enough of a page to find its words in. */
  private static final int LOOKED_AT = 100_000;

  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style|svg)\\b.*?</\\1\\s*>|<!--.*?-->|<[^>]*>");
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\s\\u2028\\u2029]+");

  private final Supplier<List<String>> secrets;

  ServerWords(Supplier<List<String>> secrets) {
    this.secrets = secrets;
  }

  String of(HttpAnswer answer) {
    String outcome = OutcomeText.of(Json.read(answer.body()));
    if (!outcome.isEmpty()) {
      return clean(outcome);
    }
    int length = Math.min(answer.body().length, LOOKED_AT);
    String text = new String(answer.body(), 0, length, UTF_8);
    return clean(UNSEEN.matcher(text).replaceAll(" "));
  }

  String clean(String text) {
    String hidden = text;
    for (String secret : longestFirst()) {
      hidden = hidden.replace(secret, "***");
    }
    return printable(hidden);
  }

  /** One short line without anything that a terminal would obey. */
  static String printable(String text) {
    String line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  private List<String> longestFirst() {
    return secrets.get().stream()
        .filter(secret -> !secret.isEmpty())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
