package org.monographfhir.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.output.ReportedName;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.PageWords;
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
    return stated(monograph)
        .flatMap(each -> each.detail().conditions().stream())
        .filter(condition -> code(condition).isEmpty())
        .map(Term::text)
        .distinct()
        .toList();
  }

  /** The codes of the conditions and partners that have one. */
  public Map<Term, String> codes(Monograph monograph) {
    Map<Term, String> codes = new HashMap<>();
    stated(monograph)
        .flatMap(Stated::terms)
        .forEach(term -> code(term).ifPresent(code -> codes.put(term, code)));
    return codes;
  }

  /** What the Thesaurus calls the concepts among them, as far as that is known. */
  public Map<String, String> names(Monograph monograph) {
    Map<String, String> names = new HashMap<>();
    stated(monograph)
        .flatMap(Stated::terms)
        .flatMap(term -> coding(term).stream())
        .forEach(code -> code.display().ifPresent(name -> names.put(code.code(), name)));
    return names;
  }

  /** The conditions and partners without such a code, each once. */
  public List<ReportedName> uncoded(Monograph monograph) {
    return stated(monograph)
        .flatMap(TermCodes::named)
        .filter(each -> code(each.term()).isEmpty())
        .map(Named::reported)
        .distinct()
        .toList();
  }

  private static Stream<Named> named(Stated stated) {
    return Stream.concat(
        stated.detail().conditions().stream().map(term -> new Named("condition", term)),
        stated.detail().otherTherapies().stream()
            .filter(each -> each.kind() != OtherTherapy.Kind.ALONE)
            .map(each -> new Named(kind(each.kind()), each.therapy())));
  }

  private static String kind(OtherTherapy.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Optional<Coding> coding(Term term) {
    return terminology.codes(term.entry(), term.text()).of(Systems.NCIT);
  }

  private Optional<String> code(Term term) {
    return coding(term).map(Coding::code);
  }

  /** Conditions and partners that have none because their words name several concepts. */
  public List<Diagnostic> rivals(String file, Monograph monograph) {
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
                    use.allSpecificUses().map(each -> new Stated(each.line(), each.detail()))));
  }

  /** A condition or partner, and which of the two. */
  private record Named(String kind, Term term) {

    ReportedName reported() {
      Coding source =
          term.entry()
              .map(id -> Coding.of(Canonical.codeSystem("nci-cancer-term"), id))
              .orElseGet(() -> PageWords.of(term.text()));
      return new ReportedName(kind, term.text(), source.system(), source.code());
    }
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
