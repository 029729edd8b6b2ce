package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.monographfhir.extract.detail.ConditionNames.Span;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.markdown.Prose.Range;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.Went;

/**
 * The condition of a use (INPUT D1-D5): what is bold, one term for each alternate, with its whole
 * name: "ovarian epithelial or fallopian tube cancer" is ovarian epithelial cancer and fallopian
 * tube cancer.
 */
public final class ConditionReader {

  /** What may stand between two bold alternates of one condition. */
  private static final Pattern JOINT =
      Pattern.compile(
          "[,;]?(?: ?\\([^)]*\\))?[,;]? ?(?:(?:or|and|and/or|/) )?"
              + "(?:(?<=(?:or|and) )(?:certain|other|some)(?: types of)? )?");

  private static final Pattern ABBREVIATION = Pattern.compile("\\([^)]*\\)");

  private final Words words;
  private final ConditionNames names;

  private ConditionReader(Words words) {
    this.words = words;
    this.names = new ConditionNames(words);
  }

  /**
   * Reads the condition of a use.
   *
   * @param words of the use
   * @param from where to look for it when nothing is bold
   */
  public static ConditionPhrase read(Words words, int from) {
    return new ConditionReader(words).read(from);
  }

  private ConditionPhrase read(int from) {
    List<Span> spans = bold();
    if (spans.isEmpty()) {
      spans = new ConditionPhrases(words).read(from);
    }
    if (names.areNameless(spans) || EffectReader.startsWithUnknownPurpose(words)) {
      // "Increase survival in patients who ..." names none.
      return new ConditionPhrase("", List.of(), from, from);
    }
    int linkedTo = cause(spans.get(0).from());
    if (linkedTo < spans.get(0).from()) {
      Span whole = new Span(linkedTo, spans.get(spans.size() - 1).to());
      words.mark(whole.from(), whole.to(), Went.CONDITION);
      String name = words.text(whole.from(), whole.to());
      return new ConditionPhrase(name, List.of(Term.of(name)), whole.from(), whole.to());
    }
    List<Span> alternates = new ArrayList<>();
    spans.forEach(span -> alternates.addAll(names.alternates(span)));
    int start = spans.get(0).from();
    Span last = spans.get(spans.size() - 1);
    boolean noun = Vocabulary.isDiseaseNoun(words.word(last.to()));
    if (noun && !Vocabulary.isDiseaseNoun(names.lastWord(last))) {
      // "**Ovarian germ cell** cancer": the noun stands behind the bold.
      alternates.clear();
      spans = new ArrayList<>(spans);
      spans.set(spans.size() - 1, new Span(last.from(), last.to() + 1));
      spans.forEach(span -> alternates.addAll(names.alternates(span)));
    }
    int end = spans.get(spans.size() - 1).to();
    words.mark(start, end, Went.CONDITION);
    return new ConditionPhrase(words.text(start, end), names.terms(alternates), start, end);
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
      Span span = new Span(tokenAt(bold.start()), tokenAt(bold.end() - 1) + 1);
      boolean gloss =
          ABBREVIATION.matcher(text.substring(bold.start(), bold.end()).strip()).matches();
      Span trimmed = withoutPurpose(trimmed(span));
      boolean people = spans.isEmpty() && names.isNameless(trimmed);
      if (gloss || people || trimmed.from() >= trimmed.to()) {
        end = people ? -1 : end;
        continue;
      }
      boolean goesOn = !spans.isEmpty() && between.isBlank();
      Span first = goesOn ? spans.remove(spans.size() - 1) : trimmed;
      spans.add(new Span(first.from(), trimmed.to()));
    }
    return spans;
  }

  /** "**Prevent infection**": the verb is the purpose; two purposes name no condition. */
  private Span withoutPurpose(Span span) {
    int purpose = Vocabulary.PURPOSES.length(words, span.from(), span.to());
    int from = words.isOneOf(purpose, "and", "or") ? span.to() : purpose;
    return span.from() == 0 && purpose > 0 ? new Span(from, span.to()) : span;
  }

  private Span trimmed(Span span) {
    boolean word = words.kind(span.to() - 1) == Token.Kind.WORD;
    return word || span.to() <= span.from() ? span : trimmed(new Span(span.from(), span.to() - 1));
  }

  /** The token at an offset; behind the last one at the end of the text. */
  private int tokenAt(int offset) {
    int i = 0;
    while (i < words.size() && words.at(i).end() <= offset) {
      i++;
    }
    return i;
  }
}
