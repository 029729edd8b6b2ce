package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.monographfhir.extract.detail.Sentence;
import org.monographfhir.extract.detail.Sentences;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.AcceleratedApproval;

/**
 * Which accelerated approvals cover a use: by mark, by "this use", by "these uses" or by the drug's
 * name (INPUT E1-E7). A mark on sub-uses covers exactly those.
 */
final class AcceleratedMarks {

  private final UseSection section;
  private final Map<Integer, AcceleratedApproval> byScope = new HashMap<>();
  private final List<AcceleratedStatement> unplaced = new ArrayList<>();

  /**
   * @param names what each use can be named by
   */
  AcceleratedMarks(UseSection section, List<Set<String>> names) {
    this.section = section;
    for (AcceleratedStatement statement : section.accelerated) {
      if (statement.mark().isEmpty()) {
        Set<Integer> uses = statement.covered(names);
        AcceleratedApproval approval = statement.approval();
        uses.forEach(use -> byScope.putIfAbsent(use, approval));
        if (uses.isEmpty()) {
          unplaced.add(statement);
        }
      }
    }
  }

  /** The statements without a mark that speak of no use that is listed. */
  List<AcceleratedStatement> unplaced() {
    return unplaced;
  }

  /** The approval that covers a whole use. */
  Optional<AcceleratedApproval> whole(int index) {
    return own(index).or(() -> Optional.ofNullable(byScope.get(index)));
  }

  /** The approval that the lines of a use carry themselves: it is said of this use alone. */
  Optional<AcceleratedApproval> own(int index) {
    UseDraft use = section.uses.get(index);
    return Stream.concat(use.whole().stream(), use.leadIn().map(LeadIn::prose).stream())
        .flatMap(p -> of(p).stream())
        .findFirst();
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
    if (ProgramWords.namesProgram(prose.text())) {
      List<Sentence> own =
          Sentences.of(prose).stream()
              .filter(s -> SentenceKind.of(s.text()) == SentenceKind.ACCELERATED_APPROVAL)
              .toList();
      return own.isEmpty() ? Optional.empty() : Optional.of(ProgramWords.approval(own));
    }
    return Optional.empty();
  }

  private Optional<AcceleratedApproval> footnote(String mark) {
    return section.accelerated.stream()
        .filter(s -> s.mark().filter(mark::equals).isPresent())
        .map(AcceleratedStatement::approval)
        .findFirst();
  }
}
