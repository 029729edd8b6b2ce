package org.monographfhir.extract.use;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.monographfhir.extract.detail.Sentences;
import org.monographfhir.extract.detail.Sentences.Sentence;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.AcceleratedApproval;

/**
 * Which accelerated approvals cover one use: by mark, by "this use", by "these uses" or by the
 * drug's name (INPUT E1-E7). A mark on sub-uses covers exactly those.
 */
final class AcceleratedMarks {

  private final UseSection section;
  private final int index;
  private final String condition;

  AcceleratedMarks(UseSection section, int index, String condition) {
    this.section = section;
    this.index = index;
    this.condition = condition;
  }

  /** The approval that covers the whole use. */
  Optional<AcceleratedApproval> whole() {
    UseDraft use = section.uses.get(index);
    return Stream.concat(use.whole().stream(), use.leadIn().map(LeadIn::prose).stream())
        .flatMap(p -> of(p).stream())
        .findFirst()
        .or(this::byScope);
  }

  /** The approval that one line carries: by its mark, or in its own words. */
  Optional<AcceleratedApproval> of(Prose prose) {
    Matcher mark = AcceleratedStatement.MARK.matcher(prose.text());
    while (mark.find()) {
      Optional<AcceleratedApproval> footnote = footnote(mark.group());
      if (footnote.isPresent()) {
        return footnote;
      }
    }
    if (AcceleratedStatement.namesProgram(prose.text())) {
      List<Sentence> own =
          Sentences.of(prose).stream()
              .filter(s -> SentenceKind.of(s.text()) == SentenceKind.ACCELERATED_APPROVAL)
              .toList();
      return own.isEmpty() ? Optional.empty() : Optional.of(AcceleratedStatement.approval(own));
    }
    return Optional.empty();
  }

  private Optional<AcceleratedApproval> footnote(String mark) {
    return section.accelerated.stream()
        .filter(s -> s.mark().filter(mark::equals).isPresent())
        .map(AcceleratedStatement::approval)
        .findFirst();
  }

  /** The bold words of the uses that a statement can speak of. */
  private List<String> conditionsAbove(AcceleratedStatement statement) {
    return section.uses.subList(0, statement.usesAbove()).stream()
        .map(UseDraft::main)
        .flatMap(main -> main.bold().stream().map(b -> main.text().substring(b.start(), b.end())))
        .toList();
  }

  private Optional<AcceleratedApproval> byScope() {
    return section.accelerated.stream()
        .filter(s -> s.mark().isEmpty())
        .filter(s -> s.covers(index, condition, conditionsAbove(s)))
        .map(AcceleratedStatement::approval)
        .findFirst();
  }
}
