package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monographfhir.extract.detail.Sentence;
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
    /** "The use of X to treat Y": those whose condition it names. */
    NAMED,
    /** "These uses": all above. */
    ALL,
    /** The drug by its name: all above, unless it names the condition of some. */
    DRUG
  }

  /** A footnote mark; not the exponent of a unit ("mg/m²"). */
  static final Pattern MARK = Pattern.compile("[¹²³](?<!\\b[cdkm]?m[²³])");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)^the (?:uses?|approvals?)\\b.*\\b(?:to (?:treat|prevent)|for|in|alone|with)\\b.*\\baccelerated approval");

  /** A mark that no use is known to carry. */
  private static final Pattern UNKNOWN_MARK =
      Pattern.compile("(?:[^\\p{L}\\s“\"]{1,3}|\\(?\\w\\)?(?= )) ?(?=\\p{Lu})");

  private static final Pattern ALL = Pattern.compile("(?i)^(?:these|all|both)\\b");
  private static final Pattern THIS = Pattern.compile("(?i)^[¹²³]? ?this use\\b");

  static AcceleratedStatement of(List<Sentence> sentences, int usesAbove) {
    String text = sentences.get(0).text();
    return new AcceleratedStatement(
        Stream.of(MARK, UNKNOWN_MARK)
            .map(pattern -> pattern.matcher(text))
            .filter(Matcher::lookingAt)
            .map(mark -> mark.group().strip())
            .findFirst(),
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
    return ProgramWords.approval(sentences);
  }

  /**
   * The uses that the statement, if it has no mark, speaks of.
   *
   * @param names what each use can be named by
   */
  Set<Integer> covered(List<Set<String>> names) {
    Set<Integer> named = named(names);
    return switch (scope) {
      case THIS -> uses(usesAbove - 1);
      case ALL -> uses(0);
      case NAMED -> named;
      case DRUG -> named.isEmpty() ? uses(0) : named;
    };
  }

  private Set<Integer> uses(int from) {
    return IntStream.range(Math.max(0, from), usesAbove).boxed().collect(Collectors.toSet());
  }

  /** Those whose names stand in it, and not only as a part of another's name. */
  private Set<Integer> named(List<Set<String>> names) {
    Map<String, Set<Integer>> uses = new TreeMap<>();
    for (int use = 0; use < usesAbove; use++) {
      for (String name : names.get(use)) {
        uses.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new TreeSet<>()).add(use);
      }
    }
    String words = sentences.get(0).text().toLowerCase(Locale.ROOT);
    Set<Integer> named = new TreeSet<>();
    List<String> longestFirst =
        uses.keySet().stream()
            .filter(words::contains)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    String rest = words;
    for (String name : longestFirst) {
      Matcher found =
          Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?!\\w)").matcher(rest);
      if (found.find()) {
        named.addAll(uses.get(name));
        rest = found.replaceAll(" ");
      }
    }
    return named;
  }
}
