package org.monographfhir.extract.use;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monographfhir.extract.detail.Sentence;
import org.monographfhir.extract.detail.StatedDisease;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.extract.words.Words;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.Fact;

/** Keeps what sentences say of the uses above them: accelerated approvals and limits. */
final class ScopedSentences {

  private static final Pattern OF_LAST =
      Pattern.compile("^(?:This use|It|They|These patients|Patients|In)\\b");
  private static final Pattern THIS_USE = Pattern.compile("^This use\\b");
  private static final Pattern OF_LIST = Pattern.compile("^These uses\\b");

  /** No real section has more than four such sentences; each one is read again for every use. */
  private static final int MOST = 20;

  private static final String TOO_MANY = "kept as a remark, too many such sentences";

  private final Ledger ledger;
  private final UseSection section;
  private final SentenceFacts facts;
  private int more;

  ScopedSentences(Ledger ledger, UseSection section, SentenceFacts facts) {
    this.ledger = ledger;
    this.section = section;
    this.facts = facts;
  }

  /** Sentences about FDA's Accelerated Approval Program (INPUT E1-E8). */
  void accelerated(List<Sentence> group) {
    if (section.accelerated.size() >= MOST) {
      facts.remark(group, TOO_MANY);
      return;
    }
    int last = section.accelerated.size() - 1;
    boolean names = group.stream().anyMatch(s -> ProgramWords.namesProgram(s.text()));
    if (!names && last < 0) {
      facts.remark(group, "a condition of approval, but no use it is for");
      return;
    }
    Prose prose = group.get(0).prose();
    ledger.mapped(prose, "use.accelerated-approval", Fact.ACCELERATED_APPROVAL);
    prose
        .anchors()
        .forEach(a -> ledger.link(a.url(), "use.accelerated-approval", Fact.ACCELERATED_APPROVAL));
    if (names) {
      section.accelerated.add(AcceleratedStatement.of(group, section.uses.size()));
    } else {
      section.accelerated.set(last, section.accelerated.get(last).and(group));
    }
  }

  /** "X is also used as therapy for Y": a use of its own, where no list names Y. */
  void useOrLimit(Sentence sentence) {
    Words words = Words.of(sentence.slice());
    boolean other =
        more < MOST
            && !section.uses.isEmpty()
            && StatedDisease.start(words)
                .map(at -> StatedDisease.name(words, at).toLowerCase(Locale.ROOT))
                .filter(name -> section.uses.stream().noneMatch(use -> names(use, name)))
                .isPresent();
    if (other) {
      // Each is compared with all uses, so that there must not be too many.
      more++;
      section.uses.add(new UseDraft(sentence.slice()));
    } else {
      limit(sentence);
    }
  }

  private static boolean names(UseDraft use, String name) {
    return Stream.concat(use.whole().stream(), use.subUses().stream())
        .anyMatch(prose -> prose.text().toLowerCase(Locale.ROOT).contains(name));
  }

  /** "It is used ..." belongs to the use above, "X is used ..." limits all uses above (E16). */
  void limit(Sentence sentence) {
    List<UseDraft> uses = section.uses;
    if (uses.isEmpty()) {
      facts.remark(List.of(sentence), "kept as a remark, no use above it: " + sentence.text());
      return;
    }
    if (section.limits.size() >= MOST) {
      facts.remark(List.of(sentence), TOO_MANY);
      return;
    }
    Matcher mark = AcceleratedStatement.MARK.matcher(sentence.text());
    if (mark.lookingAt()) {
      limit(sentence, 0, Optional.of(mark.group()));
    } else if (OF_LAST.matcher(sentence.text()).find()) {
      UseDraft last = uses.get(uses.size() - 1);
      if (last.pieces().isEmpty() && !THIS_USE.matcher(sentence.text()).find()) {
        int end = uses.size() - 1;
        section.open.add(
            new UseSection.Limit(sentence.slice(), section.listStart, end, Optional.empty()));
      }
      last.add(sentence.slice());
    } else {
      boolean ofList = OF_LIST.matcher(sentence.text()).find();
      limit(sentence, ofList ? section.listStart : 0, Optional.empty());
    }
  }

  private void limit(Sentence sentence, int first, Optional<String> mark) {
    ledger.mapped(sentence.prose(), "use.limit", Fact.CONTEXT);
    section.limits.add(new UseSection.Limit(sentence.slice(), first, section.uses.size(), mark));
  }
}
