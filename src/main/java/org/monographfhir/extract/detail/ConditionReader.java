package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.markdown.Prose.Range;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseWords.Went;

/**
 * The condition of a use (INPUT D1-D5): what is bold, one term for each alternate, with its whole
 * name: "ovarian epithelial or fallopian tube cancer" is ovarian epithelial cancer and fallopian
 * tube cancer.
 */
public final class ConditionReader {

  /**
   * A condition.
   *
   * @param text as written, alternates joined
   * @param terms one for each alternate; empty when there is none
   * @param start the first token
   * @param end behind the last token
   */
  public record Condition(String text, List<Term> terms, int start, int end) {}

  /** A stretch of tokens. */
  private record Span(int from, int to) {}

  /** What may stand between two bold alternates of one condition. */
  private static final Pattern JOINT =
      Pattern.compile(
          "[,;]?(?: ?\\([^)]*\\))?[,;]? ?(?:(?:or|and|and/or|/) )?"
              + "(?:(?<=(?:or|and) )(?:certain|other|some)(?: types of)? )?");

  private static final Pattern ABBREVIATION = Pattern.compile("\\([^)]*\\)");

  private final Words words;

  private ConditionReader(Words words) {
    this.words = words;
  }

  /**
   * Reads the condition of a use.
   *
   * @param words of the use
   * @param from where to look for it when nothing is bold
   */
  public static Condition read(Words words, int from) {
    return new ConditionReader(words).read(from);
  }

  private Condition read(int from) {
    List<Span> spans = bold();
    if (spans.isEmpty()) {
      spans = phrases(from);
    }
    if (spans.isEmpty()) {
      return new Condition("", List.of(), from, from);
    }
    int linkedTo = cause(spans.get(0).from());
    if (linkedTo < spans.get(0).from()) {
      Span whole = new Span(linkedTo, spans.get(spans.size() - 1).to());
      words.mark(whole.from(), whole.to(), Went.CONDITION);
      String name = words.text(whole.from(), whole.to());
      return new Condition(name, List.of(Term.of(name)), whole.from(), whole.to());
    }
    List<Span> alternates = new ArrayList<>();
    spans.forEach(span -> alternates.addAll(alternates(span)));
    int start = spans.get(0).from();
    Span last = spans.get(spans.size() - 1);
    boolean noun = Vocabulary.isDiseaseNoun(words.word(last.to()));
    if (noun && !Vocabulary.isDiseaseNoun(lastWord(last))) {
      // "**Ovarian germ cell** cancer": the noun stands behind the bold.
      alternates.clear();
      spans = new ArrayList<>(spans);
      spans.set(spans.size() - 1, new Span(last.from(), last.to() + 1));
      spans.forEach(span -> alternates.addAll(alternates(span)));
    }
    int end = spans.get(spans.size() - 1).to();
    words.mark(start, end, Went.CONDITION);
    return new Condition(words.text(start, end), terms(alternates), start, end);
  }

  /** "Cancers linked to **X disease**": not that disease; where the whole name starts. */
  private int cause(int from) {
    for (int at = Math.max(0, from - 3); at < from; at++) {
      boolean leads = at > 0 && at + Vocabulary.CAUSES.length(words, at, from) == from;
      if (leads && at <= 4 && words.isCapital(0)) {
        return 0;
      }
    }
    return from;
  }

  /** The bold parts that together name the condition. */
  private List<Span> bold() {
    List<Span> spans = new ArrayList<>();
    String text = words.prose().text();
    int end = -1;
    for (Range bold : words.prose().bold()) {
      String between = end < 0 ? "" : text.substring(end, bold.start());
      if (!JOINT.matcher(between).matches()) {
        break;
      }
      end = bold.end();
      Span span = new Span(words.tokenAt(bold.start()), words.tokenAt(bold.end() - 1) + 1);
      boolean gloss =
          ABBREVIATION.matcher(text.substring(bold.start(), bold.end()).strip()).matches();
      Span trimmed = trimmed(span);
      if (gloss || trimmed.from() >= trimmed.to()) {
        continue;
      }
      boolean goesOn = !spans.isEmpty() && between.isBlank();
      Span first = goesOn ? spans.remove(spans.size() - 1) : trimmed;
      spans.add(new Span(first.from(), trimmed.to()));
    }
    return spans;
  }

  private Span trimmed(Span span) {
    int to = span.to();
    while (to > span.from() && words.kind(to - 1) != Token.Kind.WORD) {
      to--;
    }
    return new Span(span.from(), to);
  }

  /** Without bold: linked names in a row, or the words up to a qualifier. */
  private List<Span> phrases(int from) {
    List<Span> phrases = new ArrayList<>();
    int at = from;
    int adjective = Vocabulary.ADJECTIVES.length(words, at, words.size());
    at += words.at(at).link() < 0 ? adjective : 0;
    while (at < words.size()) {
      int stop = phraseEnd(at);
      if (stop <= at) {
        break;
      }
      phrases.add(new Span(at, stop));
      int joint = words.behindGloss(stop);
      int next = joint(joint);
      boolean linked = next > joint && words.at(next).link() >= 0;
      boolean last = phrases.size() > 1 && words.isComma(joint) && next > joint + 1;
      boolean listed = next > joint && words.isComma(joint) && isListed(next);
      if (!linked && !last && !listed) {
        break;
      }
      at = next;
    }
    return phrases;
  }

  /** A row of names, "A, B (gloss), or C". */
  private boolean isListed(int from) {
    int stop = phraseEnd(from);
    int behind = words.behindGloss(stop);
    return stop - from <= 3 && words.isComma(behind) && words.isOneOf(behind + 1, "or", "and");
  }

  private int joint(int at) {
    int i = words.isComma(at) ? at + 1 : at;
    return words.isOneOf(i, "and", "or", "and/or") ? i + 1 : i;
  }

  private int phraseEnd(int from) {
    int at = from;
    while (at < words.size() && !endsPhrase(at)) {
      at++;
    }
    boolean glossed = at < words.size() && words.kind(at) == Token.Kind.GLOSS;
    boolean nounBehind = glossed && Vocabulary.isDiseaseNoun(words.word(at + 1));
    return nounBehind ? at + 2 : at;
  }

  private boolean endsPhrase(int at) {
    int link = words.at(at).link();
    if (link >= 0 && link == words.at(at - 1).link()) {
      return false;
    }
    return words.kind(at) != Token.Kind.WORD
        || Vocabulary.CONDITION_STOPS.has(words.word(at)) && !words.is(at - 1, "need");
  }

  /** "A or B" in one bold: two, when both are names or share the noun of the last. */
  private List<Span> alternates(Span span) {
    List<Span> parts = new ArrayList<>();
    int start = span.from();
    for (int at = span.from(); at < span.to(); at++) {
      int behind = joint(at);
      boolean splits = behind > at && behind < span.to() && at > start && isApart(at, behind);
      if (splits) {
        parts.add(new Span(start, at));
        start = behind;
        at = behind - 1;
      }
    }
    parts.add(new Span(start, span.to()));
    boolean names = Vocabulary.isDiseaseNoun(lastWord(parts.get(parts.size() - 1)));
    boolean linked = parts.stream().allMatch(part -> words.at(part.from()).link() >= 0);
    return parts.size() > 1 && (names || linked) ? parts : List.of(span);
  }

  /** Not within a link, nor in "cancer of the head and neck". */
  private boolean isApart(int at, int behind) {
    int link = words.at(at - 1).link();
    boolean inLink = link >= 0 && link == words.at(behind).link();
    boolean fixed = words.is(at - 1, "head") && words.is(behind, "neck");
    boolean ofPlace = words.is(at - 2, "the") || words.is(at - 2, "of");
    return !inLink && !fixed && !ofPlace;
  }

  private String lastWord(Span span) {
    int at = span.to() - 1;
    while (at > span.from() && words.kind(at) != Token.Kind.WORD) {
      at--;
    }
    return words.word(at);
  }

  /** Names that lack the noun of the last one get it. */
  private List<Term> terms(List<Span> spans) {
    List<Term> terms = new ArrayList<>();
    Span last = spans.get(spans.size() - 1);
    String noun = lastWord(last);
    boolean shares = Vocabulary.isDiseaseNoun(noun) && last.to() - last.from() > 1;
    for (Span span : spans) {
      String name = words.text(span.from(), span.to());
      boolean lacks = shares && !Vocabulary.isDiseaseNoun(lastWord(span)) && linkedOrShort(span);
      terms.add(Terms.condition(lacks ? name + " " + noun : name, words, span.from(), span.to()));
    }
    return terms;
  }

  private boolean linkedOrShort(Span span) {
    return words.at(span.from()).link() >= 0 || span.to() - span.from() <= 3;
  }
}
