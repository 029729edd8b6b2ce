package org.monographfhir.extract.use;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.monographfhir.markdown.Prose;

/** A condition in the sentence before a list, which the list goes on with (INPUT C10). */
final class OpenCondition {

  private static final Pattern TREAT = Pattern.compile("\\b(?:treat|prevent) ");
  private static final Pattern TO_TREAT = Pattern.compile("\\bto (?:treat|prevent) ");

  /** "who have:", "that:", "whose cancer has:" */
  private static final Pattern GOES_ON =
      Pattern.compile(
          " (?:who|that|which|whose \\w+)"
              + "(?: (?:have|has|are|is|had|was|were|either|also)){0,2}+:$");

  private static final Pattern PEOPLE =
      Pattern.compile("adults|children|patients|men|women|people");

  /** Words that stand where a condition could, and name none. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:adults|children|patients|men|women|people|those|cancers?|tumou?rs?|the following)\\b");

  private static final String WITH = " with ";

  /** How many characters stand between the people and "with" at most. */
  private static final int MOST_BEFORE_WITH = 60;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 200;

  /** How many characters behind the verb its object starts at most. */
  private static final int NEAR = 30;

  private OpenCondition() {}

  /** "To treat patients with X who:". */
  static boolean isIn(String leadIn) {
    Matcher end = GOES_ON.matcher(leadIn);
    if (!end.find()) {
      return false;
    }
    return TREAT
        .matcher(leadIn)
        .region(0, end.start())
        .results()
        .map(verb -> leadIn.substring(verb.end(), end.start()))
        .anyMatch(object -> isName(object) || isBehindPeople(object));
  }

  private static boolean isName(String words) {
    return words.length() >= SHORTEST
        && words.length() <= LONGEST
        && words.indexOf('.') < 0
        && words.indexOf(':') < 0
        && !NO_NAME.matcher(words).lookingAt();
  }

  /** "Adults with X", "patients 12 years of age and older with X". */
  private static boolean isBehindPeople(String words) {
    Matcher people = PEOPLE.matcher(words);
    if (!people.lookingAt()) {
      return false;
    }
    int with = words.indexOf(WITH, people.end());
    while (with >= 0 && with <= people.end() + MOST_BEFORE_WITH) {
      boolean sameClause = words.substring(0, with).chars().noneMatch(c -> c == '.' || c == ':');
      if (sameClause && isName(words.substring(with + WITH.length()))) {
        return true;
      }
      with = words.indexOf(WITH, with + 1);
    }
    return false;
  }

  /** A bold or linked name soon behind "to treat". */
  static boolean isNamedIn(Prose leadIn) {
    Matcher verb = TO_TREAT.matcher(leadIn.text());
    return verb.find()
        && IntStream.concat(
                leadIn.bold().stream().mapToInt(Prose.Range::start),
                leadIn.anchors().stream().mapToInt(Prose.Anchor::start))
            .anyMatch(start -> start >= verb.end() && start <= verb.end() + NEAR);
  }
}
