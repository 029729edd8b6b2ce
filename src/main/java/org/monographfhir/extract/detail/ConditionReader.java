package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.detail.ConditionNames.Span;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.Went;

/**
 * The condition of a use (INPUT D1-D5): what is bold, one term for each alternate, with its whole
 * name: "ovarian epithelial or fallopian tube cancer" is ovarian epithelial cancer and fallopian
 * tube cancer.
 */
public final class ConditionReader {

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
    List<Span> spans = new BoldNames(words).read();
    if (spans.isEmpty()) {
      spans = new ConditionPhrases(words).read(from);
    }
    if (NamelessWords.are(words, spans) || EffectReader.startsWithUnknownPurpose(words)) {
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
}
