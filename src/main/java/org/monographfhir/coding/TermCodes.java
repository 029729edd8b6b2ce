package org.monographfhir.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Term;
import org.monographfhir.output.ReportedName;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;
import org.monographfhir.terminology.Terminology;

/** Which words of a monograph have no NCI Thesaurus code, and what there is to say about it. */
public final class TermCodes {

  private final Terminology terminology;

  public TermCodes(Terminology terminology) {
    this.terminology = terminology;
  }

  /** The conditions without such a code, those of sub-uses too, in page order. */
  public List<String> uncodedConditions(Monograph monograph) {
    return StatedTerm.of(monograph)
        .filter(each -> each.isCondition() && code(each.term()).isEmpty())
        .map(each -> each.term().text())
        .distinct()
        .toList();
  }

  /** The codes of the conditions and partners that have one. */
  public Map<Term, String> codes(Monograph monograph) {
    Map<Term, String> codes = new HashMap<>();
    StatedTerm.of(monograph)
        .map(StatedTerm::term)
        .forEach(term -> code(term).ifPresent(code -> codes.put(term, code)));
    return codes;
  }

  /** What the Thesaurus calls the concepts among them, as far as that is known. */
  public Map<String, String> names(Monograph monograph) {
    Map<String, String> names = new HashMap<>();
    StatedTerm.of(monograph)
        .flatMap(each -> coding(each.term()).stream())
        .forEach(code -> code.display().ifPresent(name -> names.put(code.code(), name)));
    return names;
  }

  /** The conditions and partners without such a code, each once. */
  public List<ReportedName> uncoded(Monograph monograph) {
    return StatedTerm.of(monograph)
        .filter(each -> code(each.term()).isEmpty())
        .map(StatedTerm::reported)
        .distinct()
        .toList();
  }

  private Optional<Coding> coding(Term term) {
    return terminology.codes(term.entry(), term.text()).of(Systems.NCIT);
  }

  private Optional<String> code(Term term) {
    return coding(term).map(Coding::code);
  }

  /** Conditions and partners that have none because their words name several concepts. */
  public List<Diagnostic> rivals(String file, Monograph monograph) {
    return StatedTerm.of(monograph)
        .flatMap(each -> rivals(file, each.line(), each.term()))
        .distinct()
        .toList();
  }

  private Stream<Diagnostic> rivals(String file, int line, Term term) {
    return terminology.rivals(file, line, term.entry(), term.text()).stream();
  }
}
