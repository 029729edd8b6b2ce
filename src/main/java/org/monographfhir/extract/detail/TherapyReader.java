package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/**
 * Reads lists of partners (INPUT D7-D9): "A and B", "A, B, and either C or D", "alone or with A".
 * Where it is open what belongs together ("A and B or C"), nothing is read.
 */
final class TherapyReader {

  /** How many words the name of a drug has at most. */
  private static final int MOST_WORDS = 4;

  private final Words words;
  private final PartnerList partners;

  TherapyReader(Words words, int end) {
    this.words = words;
    this.partners = new PartnerList(words, end);
  }

  /** "with A and B", "alone", "alone or with A", "in combination with A", "with or without A". */
  Optional<Read<Therapies>> read(int from) {
    int at = words.isOneOf(from, "either") ? from + 1 : from;
    int own = behindOwn(at);
    int alone = behindAlone(words, own);
    if (alone > own) {
      return Optional.of(alternative(new Read<>(Therapies.ALONE, alone)));
    }
    int list = behindWith(at);
    if (list == at) {
      return Optional.empty();
    }
    return words.are(list, "or", "without")
        ? options(list + 2, new Read<>(new Therapies(List.of(), List.of()), at))
        : partners.read(list).map(this::alternative);
  }

  static int behindAlone(Words words, int at) {
    if (words.is(at, "alone")) {
      return at + 1;
    }
    if (words.is(at, "by") && words.isOneOf(at + 1, "itself", "themselves")) {
      return at + 2;
    }
    return words.are(at, "on", "its", "own") ? at + 3 : at;
  }

  /** Behind the name of the drug that the page is about; the same place when it is not there. */
  private int behindOwn(int at) {
    for (int stop = at + MOST_WORDS; stop > at; stop--) {
      if (words.mentions().isDrug(words.text(at, stop))) {
        return stop;
      }
    }
    return at;
  }

  /** What follows in the next step: the drug itself, without others, or a list of names. */
  Optional<Read<Therapies>> next(int from) {
    int own = behindOwn(from);
    if (own == from) {
      // "followed by use alone", "followed by treatment with B"
      Optional<Read<Therapies>> use =
          words.isOneOf(from, "use", "treatment", "therapy") ? read(from + 1) : Optional.empty();
      return use.or(() -> list(from));
    }
    return Optional.of(new Read<>(Therapies.ALONE, behindAlone(words, own)));
  }

  /** "in addition to A": with what holds above. */
  static boolean isBeside(Words words, int at) {
    return words.are(at, "in", "addition", "to");
  }

  /** "with A and B as part of C": C is nothing beside them. */
  static boolean isWhole(Words words, int at, Facts facts) {
    boolean part = words.are(at, "as", "part", "of") && !words.is(at - 1, "or");
    return part && !facts.therapy().isEmpty();
  }

  private int behindWith(int at) {
    if (Vocabulary.PURPOSES.length(words, at, words.size()) > 0) {
      return at;
    }
    int i = at;
    if (isBeside(words, at)) {
      return at + 3;
    }
    if (words.are(i, "in", "combination") || words.are(i, "as", "part", "of")) {
      i += words.is(i, "in") ? 2 : 3;
      i += words.is(at, "in") && words.is(i, "therapy") ? 1 : 0;
    } else if (words.isOneOf(i, "together", "along", "combined")) {
      i++;
    }
    if (words.is(at, "as") && i > at) {
      int noun = words.isOneOf(i, "a", "an") ? i + 1 : i;
      if (Boundary.momentLength(words, noun, words.size()) > 0) {
        return at;
      }
      boolean named = words.isOneOf(noun, "regimen", "combination");
      return named && words.isOneOf(noun + 1, "with", "of") ? noun + 2 : i;
    }
    boolean in = words.is(at, "in") && words.isOneOf(at - 1, "used", "given");
    if (in && Vocabulary.MODALITIES.length(words, at + 1, words.size()) > 0) {
      return at + 1;
    }
    return words.is(i, "with") ? i + 1 : at;
  }

  /** What follows as an alternative or an option: "or with B", "with or without B". */
  private Read<Therapies> alternative(Read<Therapies> first) {
    int at = words.isComma(first.end()) ? first.end() + 1 : first.end();
    if (words.are(at, "with", "or", "without")) {
      return options(at + 3, first).orElse(first);
    }
    if (!words.is(at, "or")) {
      return first;
    }
    int next = words.is(at + 1, "also") ? at + 2 : at + 1;
    return behindAlone(words, next) > next || behindWith(next) > next
        ? read(next).map(r -> new Read<>(first.value().or(r.value()), r.end())).orElse(first)
        : first;
  }

  private Optional<Read<Therapies>> options(int from, Read<Therapies> first) {
    return partners
        .read(from)
        .map(
            read -> {
              List<List<Partner>> options = read.value().regimens();
              boolean any = options.size() == 1;
              Therapies therapies =
                  any || first.value().regimens().isEmpty()
                      ? new Therapies(
                          first.value().regimens(), options.stream().flatMap(List::stream).toList())
                      : first.value().or(first.value().and(read.value()));
              return new Read<>(therapies, read.end());
            });
  }

  /** A list of names, from its first word on. */
  Optional<Read<Therapies>> list(int from) {
    return partners.read(from);
  }
}
