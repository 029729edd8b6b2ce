package org.monographfhir.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.monographfhir.monograph.OtherTherapy;
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

  /** Where each id is a code: the first fact that carries it. */
  private static Map<String, Entry> codes(Monograph m) {
    Map<String, Entry> codes = new HashMap<>();
    for (int i = 0; i < m.indications().size(); i++) {
      Indication indication = m.indications().get(i);
      for (Term condition : indication.conditions()) {
        put(codes, condition, Fact.CONDITION, i);
      }
      List<UseDetail> details = new ArrayList<>(List.of(indication.detail()));
      indication.specificUses().forEach(u -> details.add(u.detail()));
      for (UseDetail detail : details) {
        for (Criterion criterion : detail.criteria()) {
          put(codes, criterion.value(), Fact.CRITERION, i);
        }
        for (OtherTherapy therapy : detail.otherTherapies()) {
          put(codes, therapy.therapy(), Fact.OTHER_THERAPY, i);
        }
      }
    }
    return codes;
  }

  private static void put(Map<String, Entry> codes, Term term, Fact fact, int indication) {
    term.glossaryIds().forEach(id -> codes.putIfAbsent(id, new Entry(fact, indication)));
  }
}
