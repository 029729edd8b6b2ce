package org.monographfhir.reading.uses;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are compared: without marks, articles, glosses and plurals. */
final class Phrase {

  private static final Pattern NEGATION =
      Pattern.compile("\\b(?:not|no|never|without|cannot|neither|nor|excluding|except)\\b|n't\\b");
  private static final Pattern GLOSS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern WORD = Pattern.compile("[a-z0-9+/.']+[a-z0-9+]|[a-z0-9+]");
  private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> STOP =
      Set.of(
          ("a an the of to in on for with that which who whose is are was were be been has have had"
                  + " having and or by their its it this these those at as from does do did cancer"
                  + " patients people disease")
              .split(" "));

  private Phrase() {}

  static String clean(String text) {
    String plain =
        LINK.matcher(text)
            .replaceAll("$1")
            .replace("\\", "")
            .replace("*", "")
            .replace('\u00a0', ' ')
            .replace('’', '\'')
            .replace("¹", "")
            .replace("²", "")
            .replace('–', '-')
            .replace('−', '-');
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }

  static String norm(String text) {
    return clean(text).toLowerCase(Locale.ROOT).replaceAll("^[ .,;:]+|[ .,;:]+$", "");
  }

  /** The words that bear meaning. */
  static Set<String> bag(String text) {
    Set<String> words = words(text);
    Set<String> bag =
        words.stream()
            .map(word -> word.length() > 4 ? word.replaceAll("s+$", "") : word)
            .filter(word -> !STOP.contains(word))
            .collect(Collectors.toCollection(TreeSet::new));
    return bag.isEmpty() ? words : bag;
  }

  private static Set<String> words(String text) {
    String bare = withoutGlosses(text);
    String words = norm(bare.isEmpty() ? text : bare).replace('-', ' ').replace('/', ' ');
    return WORD.matcher(words)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String withoutGlosses(String text) {
    return GLOSS.matcher(clean(text)).replaceAll(" ");
  }

  private static boolean negates(String text) {
    return NEGATION.matcher(norm(withoutGlosses(text))).find();
  }

  /** Share of words in common; a phrase and its negation have nothing in common. */
  static double likeness(String one, String other) {
    if (negates(one) != negates(other)) {
      return 0;
    }
    Set<String> first = bag(one);
    Set<String> second = bag(other);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    Set<String> common = new LinkedHashSet<>(first);
    common.retainAll(second);
    return (double) common.size() / (first.size() + second.size() - common.size());
  }

  /** A drug or another treatment. */
  static String treatment(String text) {
    if (norm(text).equals("other drugs")) {
      return "other drug";
    }
    return norm(withoutGlosses(text))
        .replaceFirst("^(a|an|the|other|certain) (?=\\w)", "")
        .replace("  ", " ")
        .strip()
        .replaceAll("s+$", "")
        .replaceFirst(" combination chemotherapy$", "");
  }
}
