package org.monographfhir.extract.detail;

import java.util.Optional;
import org.monographfhir.extract.words.Token.Kind;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Went;

/** Reads sentences that say in whom a use is none: "It is not used in patients with X." */
final class NotUsed {

  private NotUsed() {}

  /** Whether the sentence is one, read to its end: what it names must be absent. */
  static boolean read(Words words, int from, int end, Facts use) {
    int start = behindNot(words, from);
    if (start == from) {
      return false;
    }
    Optional<Read<Criterion>> read = whom(words, start, end);
    read = read.map(each -> withAim(words, each, end));
    boolean whole = read.isPresent() && words.kind(read.get().end()) == Kind.STOP;
    Optional<Criterion> absent =
        whole && !Fragments.isIn(read.get().value())
            ? Findings.negated(read.get().value())
            : Optional.empty();
    absent.ifPresent(
        criterion -> {
          use.criteria().add(Findings.parts(criterion));
          words.mark(from, end, Went.CRITERION);
        });
    return absent.isPresent();
  }

  /** Behind "it is not recommended for use in", "it should not be used in". */
  private static int behindNot(Words words, int from) {
    boolean is = words.isOneOf(from + 1, "is", "are");
    boolean should = words.isOneOf(from + 1, "should", "must") && words.is(from + 3, "be");
    int verb = should ? from + 4 : from + 3;
    boolean used = words.isOneOf(verb, "used", "given", "recommended");
    if (!words.isOneOf(from, "it", "they") || !is && !should || !words.is(from + 2, "not")) {
      return from;
    }
    int in = words.are(verb + 1, "for", "use") ? verb + 3 : verb + 1;
    boolean led = words.isOneOf(in, "in", "for", "by", "to");
    return used && led ? in + 1 : from;
  }

  /** "who need treatment to reduce the tumor": with what the treatment is for. */
  private static Read<Criterion> withAim(Words words, Read<Criterion> read, int end) {
    if (!Boundary.startsPurpose(words, read.end(), end)
        || !(read.value() instanceof Criterion.Finding finding)) {
      return read;
    }
    int stop = read.end();
    while (stop < end && !words.isEnd(stop)) {
      stop++;
    }
    String text = finding.value().text() + " " + words.text(read.end(), stop);
    return new Read<>(Findings.of(finding.type(), text, finding.exclude()), stop);
  }

  /** "patients with X", "cancer that has X". */
  private static Optional<Read<Criterion>> whom(Words words, int from, int end) {
    Optional<Read<People>> people =
        PopulationReader.read(words, from, end).filter(r -> r.value().populations().isEmpty());
    int behind = people.map(Read::end).orElse(from);
    if (people.isEmpty()) {
      behind += Vocabulary.GENERIC_DISEASES.length(words, from, end);
    }
    if (behind == from) {
      return Optional.empty();
    }
    return words.is(behind, "with")
        ? new SettingReader(words, end, KnownNames.NONE).read(behind, true)
        : new RelativeClause(words, end).read(behind);
  }
}
