package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.detail.Predicate.Form;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;

/**
 * What predicates that end in a preposition are about: "cannot be treated with or did not respond
 * to X" speaks of X twice, and so does "did not respond to, or got worse after, X".
 */
final class SharedObjects {

  private final Words words;
  private final List<Member> members;
  private final Optional<Predicate> before;
  private final int last;

  /** The comma behind which the object of all stands; behind the last one when there is none. */
  private final int comma;

  /** For each member, the next one that does not end in a preposition. */
  private final int[] closed;

  SharedObjects(Words words, List<Member> members, Optional<Predicate> before) {
    this.words = words;
    this.members = members;
    this.before = before;
    this.last = members.size() - 1;
    this.comma = last > 0 ? comma(predicate(last)) : predicate(last).to();
    this.closed = new int[members.size()];
    int next = last;
    for (int i = last; i >= 0; i--) {
      closed[i] = next;
      next = isOpen(predicate(i)) ? next : i;
    }
  }

  private Predicate predicate(int member) {
    return members.get(member).predicate();
  }

  private int comma(Predicate predicate) {
    int at = predicate.value() + 1;
    while (at < predicate.to() && !(words.isComma(at) && isOpen(predicate.to(at)))) {
      at++;
    }
    return at;
  }

  /** What a member says with the object that stands later; empty when it needs none. */
  Optional<Criterion> shared(int member) {
    Predicate each = predicate(member);
    if (words.isOneOf(each.to() - 1, "it", "them")) {
      return member > 0
          ? named(each, predicate(member - 1))
          : before.flatMap(earlier -> named(each, earlier));
    }
    int end = predicate(last).to();
    if (comma < end && member == last) {
      return Optional.of(joined(each.to(comma), comma + 1, end));
    }
    if (member == last || !isOpen(each)) {
      return member == last ? Optional.empty() : responded(each, predicate(member + 1));
    }
    if (comma < end) {
      return Optional.of(joined(each, comma + 1, end));
    }
    Predicate next = predicate(closed[member]);
    int object = object(next);
    return Optional.of(
        object < next.to() && object > next.from()
            ? joined(each, object, next.to())
            : Findings.of(words, each.value(), each.to()));
  }

  /** "did not respond to X or cannot take it": the treatment named just before. */
  private Optional<Criterion> named(Predicate each, Predicate before) {
    int object = object(before);
    for (int at = before.from(); at < before.to() && object == before.to(); at++) {
      object = words.isOneOf(at, "received", "taken", "tried") ? at + 1 : object;
    }
    boolean taken =
        words.isOneOf(each.to() - 2, "take", "tolerate", "receive", "have", "to", "with", "by");
    boolean name = !words.isOneOf(object, "or", "and", "after", "during");
    return taken && name && Treatments.isNamed(words, object, before.to())
        ? Optional.of(joined(each.to(each.to() - 1), object, before.to()))
        : Optional.empty();
  }

  /** "did not respond or stopped responding to X": to X, both. */
  private Optional<Criterion> responded(Predicate each, Predicate next) {
    int to = object(next) - 1;
    boolean same = words.is(each.to() - 1, "respond") && words.word(to - 1).startsWith("respond");
    return same && words.is(to, "to") ? Optional.of(joined(each, to, next.to())) : Optional.empty();
  }

  private boolean isOpen(Predicate each) {
    boolean bare =
        words.isOneOf(each.from(), "cannot", "can")
            && each.to() <= each.from() + (words.is(each.from() + 1, "either") ? 3 : 2);
    boolean choice =
        words.is(each.to() - 1, "have")
            && (words.is(each.from(), "choose") || words.is(each.to() - 3, "able"));
    return bare
        || choice
        || words.isOneOf(
            each.to() - 1, "to", "with", "from", "for", "by", "of", "on", "after", "during");
  }

  /** Where the object of a predicate starts; its end when it has none. */
  private int object(Predicate next) {
    int object = next.value();
    while (object < next.to()
        && (!words.isOneOf(object, "to", "with", "from", "by", "on", "after", "during", "taking")
            || words.are(object, "to", "be"))) {
      object++;
    }
    boolean able = words.isOneOf(next.from(), "cannot", "can", "could", "no");
    if (object == next.to() && able) {
      // "cannot take X": the object stands behind the verb.
      object = next.from();
      while (words.isOneOf(object, "cannot", "can", "could", "no", "longer", "not", "has", "been")
          || words.is(object, "have") && words.is(object + 1, "been")) {
        object++;
      }
    }
    boolean verb =
        words.is(object, "to")
            && words.isOneOf(object + 1, "have", "receive", "take", "tolerate", "get", "undergo");
    object += words.isComma(object + 1) || verb ? 1 : 0;
    return Math.min(next.to(), object + 1);
  }

  /** The words of a predicate, and others behind them. */
  Criterion joined(Predicate each, int from, int to) {
    boolean not = each.negated() && each.form() == Form.BE;
    String own = words.text(not ? each.value() - 1 : each.value(), each.to());
    return Findings.of(
        Findings.type(words, each.value(), each.to()), own + " " + words.text(from, to), false);
  }
}
