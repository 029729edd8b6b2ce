package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.extract.words.Mentions;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.Remark;
import org.monographfhir.monograph.RestrictedProgram;

/** What the section holds besides the uses, collected while it is read. */
final class UseSection {

  /**
   * A sentence that holds for the uses from {@code first} to before {@code end}, or for those among
   * them that carry its footnote mark.
   */
  record Limit(Prose prose, int first, int end, Optional<String> mark) {

    boolean holdsFor(int index, UseDraft use) {
      return index >= first
          && index < end
          && mark.map(m -> use.whole().stream().anyMatch(p -> p.text().contains(m))).orElse(true);
    }
  }

  /** What the section links. */
  Mentions mentions = Mentions.NONE;

  final List<UseDraft> uses = new ArrayList<>();
  final List<Limit> limits = new ArrayList<>();

  /** Sentences about the last use of a list that may be about those before it, too. */
  final List<Limit> open = new ArrayList<>();

  final List<AcceleratedStatement> accelerated = new ArrayList<>();

  /** Sentences that an approval is no longer in force. */
  final List<Withdrawal> withdrawn = new ArrayList<>();

  final List<String> investigational = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();
  final List<RestrictedProgram> programs = new ArrayList<>();
  final Set<String> otherNames = new LinkedHashSet<>();

  /** The first use of the last list. */
  int listStart;
}
