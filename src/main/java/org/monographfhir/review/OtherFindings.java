package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.monograph.ExternalDocument;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Link;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.RelatedDrug;
import org.monographfhir.monograph.Remark;

/** What is no use and no name: studies, remarks, documents, links. */
final class OtherFindings {

  private final PageText page;
  private final Monograph monograph;

  OtherFindings(PageText page, Monograph monograph) {
    this.page = page;
    this.monograph = monograph;
  }

  /** Sentences that are not a use. */
  FindingGroup sentences() {
    List<Finding> findings = new ArrayList<>();
    List<String> studied = monograph.investigationalUses();
    for (int i = 0; i < studied.size(); i++) {
      findings.add(sentence("Being studied", studied.get(i), Fact.INVESTIGATIONAL_USE, i));
    }
    for (int i = 0; i < monograph.remarks().size(); i++) {
      Remark remark = monograph.remarks().get(i);
      findings.add(sentence(remark.type().display(), remark.statement(), Fact.REMARK, i));
    }
    for (int i = 0; i < monograph.relatedDrugs().size(); i++) {
      RelatedDrug drug = monograph.relatedDrugs().get(i);
      findings.add(Finding.of(FactKind.LINK, "Related drug", drug.name(), Fact.RELATED_DRUG, i));
    }
    return new FindingGroup("Not a use", List.of(), findings);
  }

  FindingGroup links() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < monograph.documents().size(); i++) {
      ExternalDocument document = monograph.documents().get(i);
      findings.add(
          Finding.of(
                  FactKind.LINK,
                  document.type().display(),
                  document.id().orElse("without a number"),
                  Fact.DOCUMENT,
                  i)
              .linked(document.url()));
    }
    add(findings, "Related article", monograph.relatedArticles(), Fact.RELATED_ARTICLE);
    monograph
        .clinicalTrials()
        .ifPresent(
            link ->
                findings.add(
                    Finding.of(FactKind.LINK, "Clinical trials", link.text(), Fact.CLINICAL_TRIALS)
                        .linked(link.url())));
    add(findings, "Glossary term", monograph.glossaryLinks(), Fact.GLOSSARY_LINK);
    return new FindingGroup("Documents and links", List.of(), findings);
  }

  private static void add(List<Finding> findings, String label, List<Link> links, Fact fact) {
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      findings.add(Finding.of(FactKind.LINK, label, link.text(), fact, i).linked(link.url()));
    }
  }

  private Finding sentence(String label, String markdown, Fact fact, int index) {
    String words = FactWords.plain(markdown);
    Optional<Span> span = page.find(words);
    return Finding.of(FactKind.REMARK, label, words, fact, index).on(span.stream().toList());
  }
}
