package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Term;

/**
 * Reads a list of partners: "A and B", "A, B, and either C or D". Where it is open what belongs
 * together ("A and B or C"), nothing is read.
 */
final class PartnerList {

  private final Words words;
  private final int end;

  PartnerList(Words words, int end) {
    this.words = words;
    this.end = end;
  }

  /** A list of names, from its first word on. */
  Optional<Read<Therapies>> read(int from) {
    List<Regimens.Element> elements = new ArrayList<>();
    int at = from;
    int stop = from;
    String joint = "";
    while (at < end) {
      boolean either = words.isOneOf(at, "either", "both");
      int start = either ? at + 1 : at;
      int item = itemEnd(start);
      Optional<Partner> partner =
          Vocabulary.STOPS.has(words.word(start))
                  || words.isOneOf(start, "with", "or", "and", "without", "prior", "previous")
              ? Optional.empty()
              : Partner.of(words, start, item);
      if (partner.isEmpty()) {
        break;
      }
      if (!words.mentions().isDrug(partner.get().term().text())) {
        // The drug is no partner of itself.
        elements.add(new Regimens.Element(joint, either && words.is(at, "either"), partner.get()));
      }
      stop = item;
      int next = behindJoint(item);
      joint = joint(item, next);
      boolean again = words.is(next, "with") && joint.endsWith("or");
      if (next == item
          || again
          || words.are(next, "with", "or")
          || TherapyReader.behindAlone(words, next) > next) {
        break;
      }
      at = words.is(next, "with") && joint.equals("and") ? next + 1 : next;
    }
    complete(elements);
    int read = stop;
    return Regimens.of(elements).map(r -> new Read<>(new Therapies(r, List.of()), read));
  }

  /** "platinum- and taxane-based chemotherapy": the first has the end of the second. */
  private static void complete(List<Regimens.Element> elements) {
    for (int i = 0; i + 1 < elements.size(); i++) {
      String name = elements.get(i).partner().term().text();
      String next = elements.get(i + 1).partner().term().text();
      int hyphen = next.indexOf('-');
      if (name.endsWith("-") && hyphen > 0) {
        Partner whole =
            new Partner(
                elements.get(i + 1).partner().kind(), Term.of(name + next.substring(hyphen + 1)));
        elements.set(
            i, new Regimens.Element(elements.get(i).joint(), elements.get(i).either(), whole));
      }
    }
  }

  private int itemEnd(int from) {
    int at = from;
    while (at < end && !words.isEnd(at)) {
      if (at > from && ofMembers(at)) {
        return new PhraseEnd(words, end).ofNoun(at + 2);
      }
      Token token = words.at(at);
      boolean inLink = at > from && token.link() >= 0 && token.link() == words.at(at - 1).link();
      if (!inLink && at > from && endsItem(at)) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** "chemotherapy that contains an anthracycline": which chemotherapy it is. */
  private boolean ofMembers(int that) {
    return words.is(that, "that")
        && words.isOneOf(that + 1, "contains", "includes", "contain", "include", "included")
        && Vocabulary.CLASS_NOUNS.has(words.word(that - 1));
  }

  private boolean endsItem(int at) {
    if (words.is(at, "and") && Vocabulary.JOINED_NAMES.has(words.word(at + 1))) {
      return false;
    }
    return words.isComma(at)
        || words.isOneOf(at, "and", "or", "plus", "and/or", "with", "without")
        || Vocabulary.STOPS.has(words.word(at));
  }

  private int behindJoint(int at) {
    int i = words.isComma(at) ? at + 1 : at;
    i += words.isOneOf(i, "and", "or", "plus", "and/or") ? 1 : 0;
    return i;
  }

  private String joint(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, "or")) {
        return words.isComma(from) ? ", or" : "or";
      }
      if (words.is(i, "and/or")) {
        return "and/or";
      }
      if (words.kind(i) == Token.Kind.WORD) {
        return words.isComma(from) ? ", and" : "and";
      }
    }
    return ",";
  }
}
