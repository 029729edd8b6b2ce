package org.monographfhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Terminology;

/** Which words of a monograph have no NCI Thesaurus code, and what there is to say about it. */
final class TermCodes {

  private final Terminology terminology;

  TermCodes(Terminology terminology) {
    this.terminology = terminology;
  }

  /** The conditions without such a code, in page order. */
  List<String> uncodedConditions(Monograph monograph) {
    return monograph.indications().stream()
        .flatMap(use -> use.conditions().stream())
        .filter(condition -> code(condition).isEmpty())
        .map(Term::text)
        .distinct()
        .toList();
  }

  /** The codes of the conditions and partners that have one. */
  Map<Term, String> codes(Monograph monograph) {
    Map<Term, String> codes = new HashMap<>();
    monograph.indications().stream()
        .flatMap(TermCodes::terms)
        .forEach(term -> code(term).ifPresent(code -> codes.put(term, code)));
    return codes;
  }

  private static Stream<Term> terms(Indication use) {
    return Stream.concat(
        terms(use.detail()), use.specificUses().stream().flatMap(TermCodes::terms));
  }

  private static Stream<Term> terms(SpecificUse use) {
    return Stream.concat(
        terms(use.detail()), use.specificUses().stream().flatMap(TermCodes::terms));
  }

  private Optional<String> code(Term term) {
    return term.exact()
        ? terminology.concept(term.glossaryIds().get(0), term.text()).map(Coding::code)
        : Optional.empty();
  }

  /** Conditions and partners that have none because their words name several concepts. */
  List<Diagnostic> rivals(String file, Monograph monograph) {
    return monograph.indications().stream().flatMap(use -> rivals(file, use)).distinct().toList();
  }

  private Stream<Diagnostic> rivals(String file, Indication use) {
    return Stream.concat(
        terms(use.detail()).flatMap(term -> rivals(file, use.line(), term)),
        use.specificUses().stream().flatMap(part -> rivals(file, part)));
  }

  private Stream<Diagnostic> rivals(String file, SpecificUse use) {
    return Stream.concat(
        terms(use.detail()).flatMap(term -> rivals(file, use.line(), term)),
        use.specificUses().stream().flatMap(part -> rivals(file, part)));
  }

  private Stream<Diagnostic> rivals(String file, int line, Term term) {
    return term.exact()
        ? terminology.rivals(file, line, term.glossaryIds().get(0), term.text()).stream()
        : Stream.empty();
  }

  private static Stream<Term> terms(UseDetail detail) {
    return Stream.concat(
        detail.conditions().stream(), detail.otherTherapies().stream().map(OtherTherapy::therapy));
  }
}
