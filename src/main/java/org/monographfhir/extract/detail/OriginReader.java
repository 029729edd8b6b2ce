package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/** Reads what a condition comes from, and where in the body it is. */
final class OriginReader {

  private final Words words;
  private final int end;
  private final KnownNames known;
  private final PhraseEnd phrase;

  OriginReader(Words words, int end, KnownNames known) {
    this.words = words;
    this.end = end;
    this.known = known;
    this.phrase = new PhraseEnd(words, end);
  }

  /** "caused by A or B": a cause each. */
  Optional<Read<Criterion>> cause(int at) {
    int length = Vocabulary.CAUSES.length(words, at, end);
    if (length == 0) {
      return Optional.empty();
    }
    int stop = phrase.end(at + length);
    for (int i = at + length; i < stop; i++) {
      // "caused by A and condition B": B is no cause.
      boolean other = words.isOneOf(i, "and", "or") && known.length(words, i + 1, end) > 0;
      boolean example = words.isComma(i) && words.is(i + 1, "including");
      stop = other || example ? i : stop;
    }
    if (stop == at + length) {
      return Optional.empty();
    }
    String before = words.text(at, at + length);
    int noun = at + length;
    if (words.isOneOf(noun, "certain", "some") && words.are(noun + 1, "types", "of")) {
      before += " " + words.word(noun) + " types of";
      noun += 3;
    }
    List<Criterion> each = new ArrayList<>();
    boolean listed = isListedWithOr(noun, stop);
    int start = noun;
    for (int i = noun; i <= stop; i++) {
      boolean joint = words.is(i, "or") || words.isComma(i) && listed;
      if (i == stop || joint) {
        each.add(Findings.of(CriterionType.OTHER, before + " " + words.text(start, i), false));
        start = Boundary.behindJoint(words, i);
        start += words.is(start, "by") ? 1 : 0;
        i = Math.max(i, start - 1);
      }
    }
    boolean ofLast = each.size() > 1 && words.isOneOf(stop, "that", "which");
    // "caused by A or by B that has spread": a person has to tell whether A has.
    return ofLast
        ? Optional.empty()
        : Optional.of(new Read<>(Findings.combined(Operator.ANY_OF, each), stop));
  }

  /** "A, B, or C". */
  private boolean isListedWithOr(int from, int stop) {
    for (int at = from; at < stop; at++) {
      if (words.isComma(at) && words.is(at + 1, "or")) {
        return true;
      }
    }
    return false;
  }

  /** "in the skin and lymph nodes", "of the head and neck, penis, or cervix". */
  Optional<Read<Criterion>> site(int at) {
    int lead = Vocabulary.SITE_PREPOSITIONS.length(words, at, end);
    int first = at + lead;
    int organ = lead == 0 ? 0 : organ(first);
    if (organ == 0) {
      return Optional.empty();
    }
    List<Criterion> any = new ArrayList<>(List.of(site(first, first + organ)));
    int stop = first + organ;
    if (words.is(stop, "and") && organ(stop + 1) > 0) {
      stop += 1 + organ(stop + 1);
      return Optional.of(new Read<>(site(at, stop), stop));
    }
    int next = Boundary.behindJoint(words, stop);
    while (next > stop && organ(next) > 0) {
      stop = next + organ(next);
      any.add(site(next, stop));
      next = Boundary.behindJoint(words, stop);
    }
    return Optional.of(new Read<>(Findings.combined(Operator.ANY_OF, any), stop));
  }

  private Criterion site(int from, int to) {
    return Findings.of(CriterionType.ANATOMIC_SITE, words, from, to);
  }

  /** How many tokens the name of a place has. */
  private int organ(int at) {
    return words.are(at, "head", "and", "neck") ? 3 : Vocabulary.ORGANS.length(words, at, end);
  }
}
