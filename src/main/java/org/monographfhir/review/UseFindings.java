package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.Term;
import org.monographfhir.review.FindingGroup.Tag;

/** One use: its words, and what was read from them. */
final class UseFindings {

  private final PageText page;
  private final Map<Term, String> codes;
  private final int number;
  private final Indication use;
  private final List<Finding> findings = new ArrayList<>();

  private UseFindings(PageText page, Map<Term, String> codes, int number, Indication use) {
    this.page = page;
    this.codes = codes;
    this.number = number;
    this.use = use;
  }

  static FindingGroup of(PageText page, Map<Term, String> codes, int number, Indication use) {
    UseFindings reader = new UseFindings(page, codes, number, use);
    reader.read();
    List<Tag> tags = new ArrayList<>();
    tags.add(new Tag(use.effect().display().toLowerCase(Locale.ROOT), ""));
    Pathway pathway = Pathway.of(use);
    String words = pathway == Pathway.NOT_STATED ? "approval not stated" : pathway.label();
    tags.add(new Tag(words.toLowerCase(Locale.ROOT), pathway.name().toLowerCase(Locale.ROOT)));
    String title = "Use " + (number + 1) + ": " + use.condition();
    return new FindingGroup(title, tags, reader.findings);
  }

  private void read() {
    List<PageBlock> own = page.blocks(Fact.INDICATION, List.of(number));
    findings.add(
        Finding.of(Kind.USE, "Use", use.condition(), Fact.INDICATION, number)
            .on(own.stream().map(PageBlock::whole).toList()));
    int end = conditions(own);
    List<Span> context = context();
    UseWords words = new UseWords(context, own, end, page);
    findings.add(
        Finding.of(Kind.USE, "Effect", use.effect().display(), Fact.EFFECT, number)
            .on(words.fallback()));
    status();
    DetailFindings.of(use.detail(), codes, words, List.of(number), findings);
    for (int i = 0; i < use.specificUses().size(); i++) {
      specificUse(use.specificUses().get(i), i);
    }
  }

  /** Where the last one ends in the main line. */
  private int conditions(List<PageBlock> own) {
    int end = 0;
    for (int i = 0; i < use.conditions().size(); i++) {
      Term condition = use.conditions().get(i);
      int from = end;
      Optional<Span> span =
          own.stream().limit(1).flatMap(b -> b.find(condition.text(), from).stream()).findFirst();
      end = span.map(Span::end).orElse(end);
      Finding finding =
          Finding.of(Kind.CONDITION, "Condition", condition.text(), Fact.CONDITION, number, i)
              .on(span.stream().toList());
      String code = codes.get(condition);
      findings.add(code == null ? finding.flagged("no NCI Thesaurus code") : finding.coded(code));
    }
    return end;
  }

  private List<Span> context() {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < use.context().size(); i++) {
      String words = Words.plain(use.context().get(i));
      Optional<Span> span = page.find(words);
      span.ifPresent(spans::add);
      findings.add(
          Finding.of(Kind.USE, "Context", words, Fact.CONTEXT, number, i)
              .on(span.stream().toList()));
    }
    return spans;
  }

  private void status() {
    String words = use.approved() ? "approved" : "not stated";
    Finding finding =
        Finding.of(Kind.STATUS, "Approval", words, Fact.ACCELERATED_APPROVAL, number)
            .on(
                page.blocks(Fact.INDICATION, List.of(number)).stream()
                    .limit(1)
                    .map(PageBlock::whole)
                    .toList());
    findings.add(
        use.approved() ? finding : finding.flagged("the page does not say it is approved"));
    use.accelerated().ifPresent(mark -> accelerated(mark, List.of(number)));
  }

  private void accelerated(AcceleratedApproval approval, List<Integer> at) {
    String words = Words.plain(approval.statement());
    findings.add(
        Finding.of(Kind.STATUS, "Accelerated approval", words, Fact.ACCELERATED_APPROVAL)
            .at(at)
            .on(page.find(words).stream().toList()));
  }

  private void specificUse(SpecificUse sub, int index) {
    List<PageBlock> own = page.blocks(Fact.SPECIFIC_USE, List.of(number, index));
    findings.add(
        Finding.of(
                Kind.USE,
                "Sub-use " + (index + 1),
                Words.plain(sub.statement()),
                Fact.SPECIFIC_USE,
                number,
                index)
            .on(own.stream().map(PageBlock::whole).toList()));
    sub.accelerated().ifPresent(mark -> accelerated(mark, List.of(number, index)));
    UseWords words = new UseWords(List.of(), own, 0, page);
    DetailFindings.of(sub.detail(), codes, words, List.of(number, index), findings);
  }
}
