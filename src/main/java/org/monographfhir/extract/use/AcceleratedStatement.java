package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.extract.detail.Sentences.Sentence;
import org.monographfhir.monograph.AcceleratedApproval;

/**
 * A paragraph about FDA's Accelerated Approval Program and the uses it covers (INPUT E1-E8).
 *
 * @param mark the footnote mark it starts with
 * @param scope which uses it speaks of, when it has no mark
 * @param sentences what it says
 * @param usesAbove how many uses stand above it
 * @param line where it stands
 */
record AcceleratedStatement(
    Optional<String> mark, Scope scope, List<Sentence> sentences, int usesAbove, int line) {

  /** The uses that a statement without a mark covers. */
  enum Scope {
    /** "This use": the one above. */
    THIS,
    /** "The use of X to treat Y": the one whose condition it names. */
    NAMED,
    /** "These uses": all above. */
    ALL,
    /** The drug by its name: all above, unless it names the condition of some. */
    DRUG
  }

  /** A footnote mark; not the exponent of a unit ("mg/m²"). */
  static final Pattern MARK = Pattern.compile("[¹²³](?<!\\b[cdkm]?m[²³])");

  private static final Pattern PROGRAM = Pattern.compile("(?i)accelerated approval");
  private static final Pattern OBLIGATION =
      Pattern.compile("(?i)condition of approval|confirmatory");
  private static final Pattern NAMED =
      Pattern.compile("(?i)^the uses? of .*\\bto (?:treat|prevent)\\b");
  private static final Pattern ALL = Pattern.compile("(?i)^(?:these|all|both)\\b");
  private static final Pattern THIS = Pattern.compile("(?i)^[¹²³]? ?this use\\b");

  static AcceleratedStatement of(List<Sentence> sentences, int usesAbove) {
    String text = sentences.get(0).text();
    Matcher mark = MARK.matcher(text);
    return new AcceleratedStatement(
        mark.lookingAt() ? Optional.of(mark.group()) : Optional.empty(),
        scope(text),
        List.copyOf(sentences),
        usesAbove,
        sentences.get(0).prose().line());
  }

  private static Scope scope(String text) {
    if (THIS.matcher(text).find()) {
      return Scope.THIS;
    }
    if (ALL.matcher(text).find()) {
      return Scope.ALL;
    }
    return NAMED.matcher(text).find() ? Scope.NAMED : Scope.DRUG;
  }

  /** With what the next paragraph says of it ("As a condition of approval ..."). */
  AcceleratedStatement and(List<Sentence> more) {
    List<Sentence> all = new ArrayList<>(sentences);
    all.addAll(more);
    return new AcceleratedStatement(mark, scope, all, usesAbove, line);
  }

  AcceleratedApproval approval() {
    return approval(sentences);
  }

  /**
   * Whether the statement, if it has no mark, speaks of a use.
   *
   * @param conditions of all uses above it
   */
  boolean covers(int use, String condition, List<String> conditions) {
    boolean above = use < usesAbove;
    return switch (scope) {
      case THIS -> use == usesAbove - 1;
      case NAMED -> above && names(condition);
      case ALL -> above;
      case DRUG -> above && (names(condition) || conditions.stream().noneMatch(this::names));
    };
  }

  private boolean names(String condition) {
    String words = sentences.get(0).text().toLowerCase(Locale.ROOT);
    return words.contains(condition.toLowerCase(Locale.ROOT));
  }

  /** Whether a sentence names the program itself. */
  static boolean namesProgram(String text) {
    return PROGRAM.matcher(text).find();
  }

  static AcceleratedApproval approval(List<Sentence> sentences) {
    List<Sentence> obligations =
        sentences.stream().filter(s -> OBLIGATION.matcher(s.text()).find()).toList();
    return new AcceleratedApproval(
        markdown(sentences),
        obligations.isEmpty() ? Optional.empty() : Optional.of(markdown(obligations)),
        sentences.stream()
            .flatMap(s -> s.prose().anchorsIn(s.start(), s.end()).stream())
            .filter(a -> PROGRAM.matcher(a.text()).find())
            .map(a -> a.url())
            .findFirst());
  }

  private static String markdown(List<Sentence> sentences) {
    String text = String.join(" ", sentences.stream().map(Sentence::markdown).toList());
    return MARK.matcher(text).replaceAll("").strip();
  }
}
