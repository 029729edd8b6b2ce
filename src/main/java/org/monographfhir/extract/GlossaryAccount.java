package org.monographfhir.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.extract.detail.DictionaryTerms;
import org.monographfhir.extract.detail.GlossaryLink;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.Prose;
import org.monographfhir.markdown.Section;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.Link;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;

/** Sees to it that each link into the dictionary is a code of some fact, or listed as a link. */
final class GlossaryAccount {

  /** A fact of an indication. */
  private record Entry(Fact fact, int indication) {}

  private GlossaryAccount() {}

  /** The monograph with the dictionary links that no fact carries as a code. */
  static Monograph complete(Monograph m, Page page, Ledger ledger) {
    List<Link> rest = new ArrayList<>();
    Map<String, Entry> codes = codes(m);
    for (Section section : page.sections()) {
      for (Block block : section.blocks()) {
        for (Prose.Anchor anchor : block.prose().anchors()) {
          Optional<String> id =
              GlossaryLink.id(anchor.url()).filter(i -> !ledger.knows(anchor.url()));
          if (id.isEmpty()) {
            continue;
          }
          Optional<String> other = DictionaryTerms.contradicted(anchor.text(), id.get());
          other.ifPresent(term -> warn(ledger, block.line(), anchor.text(), term));
          Entry code = codes.get(id.get());
          if (code != null) {
            ledger.link(anchor.url(), "glossary.code", code.fact(), code.indication());
          } else {
            ledger.link(anchor.url(), "glossary.link", Fact.GLOSSARY_LINK, rest.size());
            rest.add(new Link(anchor.text(), anchor.url()));
          }
        }
      }
    }
    return new Monograph(
        m.frontMatter(),
        m.sha256(),
        m.slug(),
        m.kind(),
        m.name(),
        m.pronunciation(),
        m.description(),
        m.brandNames(),
        m.otherNames(),
        m.approval(),
        m.ncitCode(),
        m.documents(),
        m.indications(),
        m.investigationalUses(),
        m.remarks(),
        m.restrictedPrograms(),
        m.relatedDrugs(),
        m.members(),
        m.relatedArticles(),
        m.clinicalTrials(),
        rest,
        m.text());
  }

  private static void warn(Ledger ledger, int line, String words, String term) {
    ledger.warn(
        line,
        "extract.link-entry",
        "\"" + words + "\" links to the dictionary's entry \"" + term + "\": not used as its code");
  }

  /** Where each id is a code: the first fact that carries it. */
  private static Map<String, Entry> codes(Monograph m) {
    Map<String, Entry> codes = new HashMap<>();
    for (int i = 0; i < m.indications().size(); i++) {
      Indication indication = m.indications().get(i);
      put(codes, indication.detail(), indication.specificUses(), i);
    }
    return codes;
  }

  private static void put(
      Map<String, Entry> codes, UseDetail detail, List<SpecificUse> uses, int indication) {
    detail.conditions().forEach(term -> put(codes, term, Fact.CONDITION, indication));
    detail.criteria().forEach(criterion -> put(codes, criterion, indication));
    detail
        .populations()
        .forEach(p -> p.criteria().forEach(criterion -> put(codes, criterion, indication)));
    detail
        .otherTherapies()
        .forEach(therapy -> put(codes, therapy.therapy(), Fact.OTHER_THERAPY, indication));
    uses.forEach(use -> put(codes, use.detail(), use.specificUses(), indication));
  }

  private static void put(Map<String, Entry> codes, Criterion criterion, int indication) {
    if (criterion instanceof Criterion.Finding finding) {
      put(codes, finding.value(), Fact.CRITERION, indication);
    } else if (criterion instanceof Criterion.Combination combination) {
      combination.criteria().forEach(each -> put(codes, each, indication));
    }
  }

  private static void put(Map<String, Entry> codes, Term term, Fact fact, int indication) {
    term.glossaryIds().forEach(id -> codes.putIfAbsent(id, new Entry(fact, indication)));
  }
}
