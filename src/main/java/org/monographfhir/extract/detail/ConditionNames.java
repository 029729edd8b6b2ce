package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Term;

/** The names in the words of a condition: one for each alternate, with what they share. */
final class ConditionNames {

  /** A stretch of tokens. */
  record Span(int from, int to) {}

  private final Words words;

  ConditionNames(Words words) {
    this.words = words;
  }

  /** Behind a comma, "and" or "or"; the same place when there is none. */
  int joint(int at) {
    int i = words.isComma(at) ? at + 1 : at;
    return words.isOneOf(i, "and", "or", "and/or") ? i + 1 : i;
  }

  /** "A or B" in one bold: two, when both are names or share the noun of the last. */
  List<Span> alternates(Span span) {
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
    if (parts.stream().anyMatch(this::isNarrowing)) {
      return List.of(span);
    }
    boolean names = Vocabulary.isDiseaseNoun(lastWord(parts.get(parts.size() - 1)));
    boolean linked = parts.stream().allMatch(part -> words.at(part.from()).link() >= 0);
    return parts.size() > 1 && (names || linked) ? parts : List.of(span);
  }

  /** "Locally advanced": narrows a disease and is no name. */
  private boolean isNarrowing(Span span) {
    return new Narrowing(words).behindKnown(span.from(), span.to()) == span.to();
  }

  /** Not within a link, nor in "cancer of the head and neck". */
  private boolean isApart(int at, int behind) {
    int link = words.at(at - 1).link();
    boolean inLink = link >= 0 && link == words.at(behind).link();
    boolean fixed = words.is(at - 1, "head") && words.is(behind, "neck");
    boolean ofPlace = words.is(at - 2, "the") || words.is(at - 2, "of");
    return !inLink && !fixed && !ofPlace;
  }

  String lastWord(Span span) {
    int at = span.to() - 1;
    while (at > span.from() && words.kind(at) != Token.Kind.WORD) {
      at--;
    }
    return words.word(at);
  }

  /** The names in a stretch of words. */
  List<Term> all(int from, int to) {
    return terms(alternates(new Span(from, to)));
  }

  /** Names that lack the noun of the last one get it. */
  List<Term> terms(List<Span> spans) {
    List<Term> terms = new ArrayList<>();
    Span last = spans.get(spans.size() - 1);
    String noun = lastWord(last);
    for (int at = last.to() - 2; at > last.from(); at--) {
      if (!Vocabulary.DISEASE_NOUN_MODIFIERS.has(words.word(at))
          || !words.at(at + 1).kind().equals(Token.Kind.WORD)) {
        break;
      }
      noun = words.word(at) + " " + noun;
    }
    boolean shares = Vocabulary.isDiseaseNoun(lastWord(last)) && last.to() - last.from() > 1;
    for (Span span : spans) {
      String name = ofPlace(spans.get(0), span);
      boolean linkedOrShort = words.at(span.from()).link() >= 0 || span.to() - span.from() <= 4;
      boolean lacks = shares && !isName(span) && linkedOrShort;
      terms.add(Terms.condition(lacks ? name + " " + noun : name, words, span.from(), span.to()));
    }
    return terms;
  }

  /** "Adenocarcinoma of the stomach", "gastroesophageal junction": the same of another place. */
  private String ofPlace(Span first, Span span) {
    int place = first.from();
    while (place < first.to() && !words.is(place, "of")) {
      place++;
    }
    int organ = Vocabulary.ORGANS.length(words, span.from(), span.to());
    boolean only = span.from() != first.from() && span.from() + organ == span.to();
    int the = words.is(place + 1, "the") ? place + 2 : place + 1;
    String name = words.text(span.from(), span.to());
    return only && place < first.to() ? words.text(first.from(), the) + " " + name : name;
  }

  /** A name by itself: it ends in a noun for a disease or is an abbreviation ("NHL"). */
  private boolean isName(Span span) {
    String text = words.at(span.to() - 1).text();
    boolean capitals = text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    return capitals
        || Vocabulary.isDiseaseNoun(lastWord(span))
        || words.is(span.to() - 1, "specified")
        || isOfPlace(span);
  }

  /** "Adenocarcinoma of the stomach". */
  private boolean isOfPlace(Span span) {
    return IntStream.range(span.from(), span.to() - 1)
        .anyMatch(at -> Vocabulary.isDiseaseNoun(words.word(at)) && words.is(at + 1, "of"));
  }
}
