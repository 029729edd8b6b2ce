package org.monographfhir.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.detail.GlossaryLink;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.Prose;
import org.monographfhir.markdown.Section;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.Link;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;

/** Sees to it that each link into the dictionary is a code of some fact, or listed as a link. */
final class GlossaryAccount {

  private GlossaryAccount() {}

  /** The monograph with the dictionary links that no fact carries as a code. */
  static Monograph complete(Monograph m, Page page, Ledger ledger) {
    List<Link> rest = new ArrayList<>();
    List<String> listed = new ArrayList<>();
    for (Section section : page.sections()) {
      for (Block block : section.blocks()) {
        for (Prose.Anchor anchor : block.prose().anchors()) {
          Optional<String> id = GlossaryLink.id(anchor.url());
          if (id.isEmpty() || ledger.knows(anchor.url())) {
            continue;
          }
          if (!coded(m, id.get(), anchor.url(), ledger) && !listed.contains(id.get())) {
            ledger.link(anchor.url(), "glossary.link", Fact.GLOSSARY_LINK, rest.size());
            rest.add(new Link(anchor.text(), anchor.url()));
            listed.add(id.get());
          }
        }
      }
    }
    return new Monograph(
        m.frontMatter(), m.sha256(), m.slug(), m.kind(), m.name(), m.pronunciation(), m.description(),
        m.brandNames(), m.otherNames(), m.approval(), m.ncitCode(), m.documents(), m.indications(),
        m.investigationalUses(), m.remarks(), m.restrictedPrograms(), m.relatedDrugs(), m.members(),
        m.relatedArticles(), m.clinicalTrials(), rest, m.text());
  }

  private static boolean coded(Monograph m, String id, String url, Ledger ledger) {
    for (int i = 0; i < m.indications().size(); i++) {
      Indication indication = m.indications().get(i);
      Optional<Fact> fact = fact(indication, id);
      if (fact.isPresent()) {
        ledger.link(url, "glossary.code", fact.get(), i);
        return true;
      }
    }
    return false;
  }

  private static Optional<Fact> fact(Indication indication, String id) {
    if (indication.conditions().stream().anyMatch(t -> t.glossaryIds().contains(id))) {
      return Optional.of(Fact.CONDITION);
    }
    List<UseDetail> details = new ArrayList<>(List.of(indication.detail()));
    indication.specificUses().forEach(u -> details.add(u.detail()));
    if (details.stream().flatMap(d -> d.criteria().stream()).anyMatch(c -> has(c.value(), id))) {
      return Optional.of(Fact.CRITERION);
    }
    boolean therapy =
        details.stream().flatMap(d -> d.otherTherapies().stream()).anyMatch(t -> has(t.therapy(), id));
    return therapy ? Optional.of(Fact.OTHER_THERAPY) : Optional.empty();
  }

  private static boolean has(Term term, String id) {
    return term.glossaryIds().contains(id);
  }
}
