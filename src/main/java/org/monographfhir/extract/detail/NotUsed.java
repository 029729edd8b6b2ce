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
    boolean used = words.isOneOf(from, "it", "they") && words.isOneOf(from + 1, "is", "are");
    if (!used || !words.are(from + 2, "not", "used") || !words.isOneOf(from + 4, "in", "for")) {
      return false;
    }
    Optional<Read<Criterion>> read = whom(words, from + 5, end);
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
