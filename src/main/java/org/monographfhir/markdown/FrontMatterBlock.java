package org.monographfhir.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines in front of a page, between two fences; blank lines above, and blanks behind a fence,
 * make no difference.
 *
 * @param fence {@code ---} for YAML, {@code +++} for TOML
 * @param firstLine the line of the first fence
 * @param lines what stands between the two
 * @param body what follows
 * @param linesBeforeBody how many lines stand in front of that
 * @param ends whether there is a second fence
 */
record FrontMatterBlock(
    String fence, int firstLine, String lines, String body, int linesBeforeBody, boolean ends) {

  private static final Pattern FIRST =
      Pattern.compile("^(?:[ \\t]*\\n){0,100}(---|\\+\\+\\+)[ \\t]*\\n");
  private static final Pattern YAML_END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
  private static final Pattern TOML_END = Pattern.compile("(?m)^\\+\\+\\+[ \\t]*$");

  /** Empty where the page starts at once. */
  static Optional<FrontMatterBlock> of(String text) {
    Matcher first = FIRST.matcher(text);
    if (!first.find()) {
      return Optional.empty();
    }
    String fence = first.group(1);
    int firstLine = lines(text, first.end());
    Matcher last = (fence.equals("---") ? YAML_END : TOML_END).matcher(text);
    if (!last.find(first.end())) {
      return Optional.of(new FrontMatterBlock(fence, firstLine, "", "", firstLine, false));
    }
    int end = Math.min(text.length(), last.end() + 1);
    return Optional.of(
        new FrontMatterBlock(
            fence,
            firstLine,
            text.substring(first.end(), last.start()),
            text.substring(end),
            lines(text, last.end()) + 1,
            true));
  }

  boolean isToml() {
    return fence.equals("+++");
  }

  private static int lines(String text, int end) {
    return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
