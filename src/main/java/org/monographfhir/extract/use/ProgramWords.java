package org.monographfhir.extract.use;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monographfhir.extract.detail.Sentence;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.AcceleratedApproval;

/** What sentences say of FDA's Accelerated Approval Program, whatever uses they cover. */
final class ProgramWords {

  private static final Pattern PROGRAM = Pattern.compile("(?i)accelerated approval");
  private static final Pattern OBLIGATION =
      Pattern.compile("(?i)condition of approval|confirmatory");

  private ProgramWords() {}

  /** Whether a sentence names the program itself. */
  static boolean namesProgram(String text) {
    return PROGRAM.matcher(text).find();
  }

  /** The approval that sentences state, with what the sponsor still has to show. */
  static AcceleratedApproval approval(List<Sentence> sentences) {
    List<Sentence> obligations =
        sentences.stream().filter(s -> OBLIGATION.matcher(s.text()).find()).toList();
    return new AcceleratedApproval(
        markdown(sentences),
        obligations.isEmpty() ? Optional.empty() : Optional.of(markdown(obligations)),
        sentences.stream()
            .flatMap(s -> s.prose().anchorsIn(s.start(), s.end()).stream())
            .filter(a -> PROGRAM.matcher(a.text()).find())
            .map(Prose.Anchor::url)
            .findFirst());
  }

  private static String markdown(List<Sentence> sentences) {
    String text = String.join(" ", sentences.stream().map(Sentence::markdown).toList());
    return AcceleratedStatement.MARK.matcher(text).replaceAll("").strip();
  }
}
