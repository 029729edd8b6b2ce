package org.monographfhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;
import org.monographfhir.terminology.Terminology;

/** Which words of a monograph have no NCI Thesaurus code, and what there is to say about it. */
final class TermCodes {

  private final Terminology terminology;

  TermCodes(Terminology terminology) {
    this.terminology = terminology;
  }

  /** The conditions without such a code, those of sub-uses too, in page order. */
  List<String> uncodedConditions(Monograph monograph) {
    return stated(monograph)
        .flatMap(each -> each.detail().conditions().stream())
        .filter(condition -> code(condition).isEmpty())
        .map(Term::text)
        .distinct()
        .toList();
  }

  /** The codes of the conditions and partners that have one. */
  Map<Term, String> codes(Monograph monograph) {
    Map<Term, String> codes = new HashMap<>();
    stated(monograph)
        .flatMap(Stated::terms)
        .forEach(term -> code(term).ifPresent(code -> codes.put(term, code)));
    return codes;
  }

  private Optional<String> code(Term term) {
    return terminology.codes(term.entry(), term.text()).of(Systems.NCIT).map(Coding::code);
  }

  /** Conditions and partners that have none because their words name several concepts. */
  List<Diagnostic> rivals(String file, Monograph monograph) {
    return stated(monograph)
        .flatMap(each -> each.terms().flatMap(term -> rivals(file, each.line(), term)))
        .distinct()
        .toList();
  }

  private Stream<Diagnostic> rivals(String file, int line, Term term) {
    return terminology.rivals(file, line, term.entry(), term.text()).stream();
  }

  /** What the uses say, and the sub-uses on all levels. */
  private static Stream<Stated> stated(Monograph monograph) {
    return monograph.indications().stream()
        .flatMap(
            use ->
                Stream.concat(
                    Stream.of(new Stated(use.line(), use.detail())),
                    use.specificUses().stream().flatMap(TermCodes::stated)));
  }

  private static Stream<Stated> stated(SpecificUse use) {
    return Stream.concat(
        Stream.of(new Stated(use.line(), use.detail())),
        use.specificUses().stream().flatMap(TermCodes::stated));
  }

  /** The parts of a use or of a sub-use, and where it starts. */
  private record Stated(int line, UseDetail detail) {

    Stream<Term> terms() {
      return Stream.concat(
          detail.conditions().stream(),
          detail.otherTherapies().stream().map(OtherTherapy::therapy));
    }
  }
}
