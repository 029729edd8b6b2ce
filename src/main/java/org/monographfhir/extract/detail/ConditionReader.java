package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Prose;
import org.monographfhir.markdown.Prose.Anchor;
import org.monographfhir.markdown.Prose.Range;
import org.monographfhir.monograph.Term;

/**
 * The condition of a use (INPUT D1-D5): what is bold, one term for each bold alternate. A link on a
 * modifier, an organ or a drug is not the condition's code.
 */
public final class ConditionReader {

  /**
   * @param text the condition as written, alternates joined
   * @param terms one for each alternate
   * @param end where it ends in the prose
   */
  public record Condition(String text, List<Term> terms, int end) {}

  private static final String PUNCTUATION = " .,:;¹²³";

  /** What may stand between two bold alternates of one condition. */
  private static final Pattern JOINT =
      Pattern.compile("[,;]?(?: ?\\([^)]*\\))?[,;]? ?(?:(?:or|and|and/or|/) ?)?");

  /** The same, of bold alternates: "and certain **Y**". */
  private static final Pattern BOLD_JOINT =
      Pattern.compile(
          JOINT.pattern() + "(?:(?<=(?:or|and) )(?:certain|other|some)(?: types of)? )?");

  /** A bold abbreviation is no second condition. */
  private static final Pattern ABBREVIATION = Pattern.compile("\\([^)]*\\)");

  /** Behind one of these words, a link names the cause or the place and not the condition. */
  private static final Pattern PREPOSITION =
      Pattern.compile("\\b(?:of|in|on|from|with|by|to|after|during|due)\\b");

  private static final Pattern ALTERNATIVE = Pattern.compile(",? (?:or|and|and/or) |, ");

  /** Without bold, the condition ends where its qualifiers start. */
  private static final Pattern PHRASE_END =
      Pattern.compile(
          "[,.;:(]| (?:that|which|who|whose|but|has|have|is|are|in|with|when|if|after|and|to|into|so|caused|(?<! need )for)\\b");

  /** "cytomegalovirus (CMV) infection": the head noun stands behind the gloss. */
  private static final Pattern GLOSSED_NOUN =
      Pattern.compile(
          " ?\\([^)]{1,60}\\) (?:infections?|diseases?|syndromes?|cancers?|tumou?rs?|lymphomas?|leukemias?"
              + "|carcinomas?|sarcomas?)\\b");

  private final Predicate<String> knownCondition;

  /**
   * @param knownCondition whether a dictionary entry is known to be a condition
   */
  public ConditionReader(Predicate<String> knownCondition) {
    this.knownCondition = knownCondition;
  }

  /**
   * Reads the condition of a use.
   *
   * @param prose the words of the use
   * @param from where to look for it when nothing is bold
   */
  public Condition read(Prose prose, int from) {
    List<Range> alternates = alternates(prose);
    if (alternates.isEmpty()) {
      alternates = phrases(prose, from).stream().map(r -> trimmed(prose.text(), r)).toList();
    }
    List<Term> terms = alternates.stream().map(r -> term(prose, r)).toList();
    int start = alternates.get(0).start();
    int end = alternates.get(alternates.size() - 1).end();
    return new Condition(prose.text().substring(start, end), terms, end);
  }

  /** The bold parts that together name the condition, each without punctuation at its ends. */
  private static List<Range> alternates(Prose prose) {
    List<Range> alternates = new ArrayList<>();
    int end = -1;
    for (Range bold : prose.bold()) {
      String words = prose.text().substring(bold.start(), bold.end());
      if (end >= 0 && !BOLD_JOINT.matcher(prose.text().substring(end, bold.start())).matches()) {
        break;
      }
      end = bold.end();
      Range range = trimmed(prose.text(), bold);
      if (range.start() == range.end() || ABBREVIATION.matcher(words.strip()).matches()) {
        continue;
      }
      boolean goesOn =
          !alternates.isEmpty()
              && prose.text().substring(last(alternates).end(), range.start()).isBlank();
      if (goesOn) {
        Range previous = alternates.remove(alternates.size() - 1);
        alternates.add(new Range(previous.start(), range.end()));
      } else {
        alternates.add(range);
      }
    }
    return alternates;
  }

  private static Range last(List<Range> ranges) {
    return ranges.get(ranges.size() - 1);
  }

  /** Without bold: linked names in a row ("A, B (gloss), or C"), or the words up to a qualifier. */
  private static List<Range> phrases(Prose prose, int from) {
    List<Range> phrases = new ArrayList<>(List.of(phrase(prose, from)));
    boolean more = true;
    while (more) {
      int end = last(phrases).end();
      Matcher joint = JOINT.matcher(prose.text()).region(end, prose.text().length());
      more = joint.lookingAt() && joint.group().matches("(?s).*(?:,|\\b(?:or|and)) ");
      int start = more ? joint.end() : end;
      boolean linked = prose.anchors().stream().anyMatch(a -> a.start() == start);
      more = more && (linked || phrases.size() > 1 && joint.group().matches("(?s).*, or "));
      if (more) {
        phrases.add(phrase(prose, start));
      }
    }
    return phrases;
  }

  private static Range phrase(Prose prose, int from) {
    Matcher end = PHRASE_END.matcher(prose.text());
    // A linked name may hold such a word itself ("squamous cell carcinoma of the head and neck").
    int search =
        prose.anchors().stream()
            .filter(a -> a.start() >= from && a.start() <= from + 20)
            .mapToInt(Anchor::end)
            .findFirst()
            .orElse(from);
    int stop =
        end.find(Math.min(search, prose.text().length())) ? end.start() : prose.text().length();
    Matcher noun = GLOSSED_NOUN.matcher(prose.text()).region(stop, prose.text().length());
    return new Range(from, noun.lookingAt() ? noun.end() : stop);
  }

  private static Range trimmed(String text, Range range) {
    int start = range.start();
    int end = range.end();
    while (start < end && PUNCTUATION.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Range(start, end);
  }

  /** The term of one alternate; "[A] or [B]" in one bold has the codes of both. */
  private Term term(Prose prose, Range range) {
    String text = prose.text().substring(range.start(), range.end());
    List<String> ids =
        pieces(prose, range).stream().flatMap(p -> codes(prose, p).stream()).distinct().toList();
    List<Anchor> anchors = prose.anchorsIn(range.start(), range.end());
    boolean exact =
        anchors.size() == 1
            && anchors.get(0).start() == range.start()
            && isGloss(prose.text().substring(anchors.get(0).end(), range.end()));
    return new Term(text, ids, exact && ids.size() == 1);
  }

  /** The parts that "or", "and" and commas separate, but for those within a link. */
  private static List<Range> pieces(Prose prose, Range range) {
    List<Range> pieces = new ArrayList<>();
    Matcher joint = ALTERNATIVE.matcher(prose.text()).region(range.start(), range.end());
    int from = range.start();
    while (joint.find()) {
      int at = joint.start();
      if (prose.anchors().stream().noneMatch(a -> a.start() <= at && at < a.end())) {
        pieces.add(new Range(from, at));
        from = joint.end();
      }
    }
    pieces.add(new Range(from, range.end()));
    return pieces;
  }

  /** The link on the head noun of a part; else one that stands for a condition by itself. */
  private List<String> codes(Prose prose, Range piece) {
    List<String> heads = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Anchor anchor : prose.anchorsIn(piece.start(), piece.end())) {
      String before = prose.text().substring(piece.start(), anchor.start());
      boolean head = isGloss(prose.text().substring(anchor.end(), piece.end()));
      if (!PREPOSITION.matcher(before).find()) {
        GlossaryLink.id(anchor.url())
            .filter(id -> head || knownCondition.test(id))
            .ifPresent(head ? heads::add : others::add);
      }
    }
    return heads.isEmpty() ? others : heads;
  }

  private static boolean isGloss(String rest) {
    return rest.isBlank() || ABBREVIATION.matcher(rest.strip()).matches();
  }
}
