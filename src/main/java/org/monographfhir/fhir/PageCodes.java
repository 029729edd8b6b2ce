package org.monographfhir.fhir;

import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Term;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Codes;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;
import org.monographfhir.terminology.Terminology;

/** The codes of what a page names: its own, and those that maps have for them. */
public final class PageCodes {

  private final Terminology terminology;

  public PageCodes(Terminology terminology) {
    this.terminology = terminology;
  }

  /**
   * Those that maps have for words or for the dictionary's entry, the NCI Thesaurus first, and the
   * entry's own. A link on a part of the phrase ("[B-cell] non-Hodgkin lymphoma") or two links
   * ("[A] or [B]") give it no code, as all codes of a concept mean the same. The entry has no
   * display, the words are the page's.
   */
  public Codes of(Term term) {
    Codes found = terminology.codes(term.entry(), term.text());
    return new Codes(
        Stream.of(
                found.of(Systems.NCIT).stream(),
                term.entry().stream()
                    .map(id -> Coding.of(Canonical.codeSystem("nci-cancer-term"), id)),
                found.same().stream().filter(each -> !each.system().equals(Systems.NCIT)))
            .flatMap(codes -> codes)
            .toList(),
        found.related());
  }

  /**
   * The page's own code, by which conditional requests find the drug, the NCI Thesaurus code that
   * the page links, and what maps have for the two in other systems: which concept of the Thesaurus
   * the drug is, the page says or nobody.
   */
  public Codes ofDrug(PageContext page) {
    Monograph monograph = page.monograph();
    Coding own = Coding.of(Canonical.codeSystem("nci-drug"), monograph.slug(), page.name());
    List<Coding> ofPage =
        Stream.concat(
                Stream.of(own),
                monograph.ncitCode().stream().map(code -> named(Coding.of(Systems.NCIT, code))))
            .toList();
    Codes mapped = terminology.codes(ofPage);
    return new Codes(
        Stream.concat(ofPage.stream(), mapped.same().stream().filter(each -> isNew(ofPage, each)))
            .toList(),
        mapped.related());
  }

  /**
   * Those of another page.
   *
   * @param slug of it
   */
  public Codes ofPage(String slug) {
    Coding own = Coding.of(Canonical.codeSystem("nci-drug"), slug);
    Codes mapped = terminology.codes(List.of(own));
    return new Codes(
        Stream.concat(Stream.of(own), mapped.same().stream()).toList(), mapped.related());
  }

  private static boolean isNew(List<Coding> codings, Coding other) {
    return !other.system().equals(Systems.NCIT)
        && codings.stream().noneMatch(coding -> coding.system().equals(other.system()));
  }

  /** What the Thesaurus calls a concept. */
  private Coding named(Coding coding) {
    return terminology
        .preferredName(coding)
        .map(name -> Coding.of(coding.system(), coding.code(), name))
        .orElse(coding);
  }
}
