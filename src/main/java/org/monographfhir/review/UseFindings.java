package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    use.detail()
        .effects()
        .forEach(effect -> tags.add(new Tag(effect.display().toLowerCase(Locale.ROOT), "")));
    Pathway pathway = Pathway.of(use);
    String words = pathway == Pathway.NOT_STATED ? "approval not stated" : pathway.label();
    tags.add(new Tag(words.toLowerCase(Locale.ROOT), pathway.name().toLowerCase(Locale.ROOT)));
    if (!use.complete()) {
      tags.add(new Tag("partial", "partial"));
    }
    String title = "Use " + (number + 1) + ": " + use.condition();
    return new FindingGroup(title, tags, reader.findings, use.words());
  }

  private void read() {
    List<PageBlock> own = page.blocks(Fact.INDICATION, List.of(number));
    findings.add(
        Finding.of(FactKind.USE, "Use", use.condition(), Fact.INDICATION, number)
            .on(own.stream().map(PageBlock::whole).toList()));
    int end = conditions(own);
    List<Span> context = context();
    UsePassage words = new UsePassage(context, own, end, page);
    DetailFindings parts = new DetailFindings(codes, words, List.of(number), findings);
    parts.effects(use.detail());
    status();
    parts.parts(use.detail());
    who(words);
    specificUses(use.specificUses(), List.of(number), own);
  }

  /** The words and the sex are elements of the use as a whole only. */
  private void who(UsePassage words) {
    use.detail()
        .ageText()
        .ifPresent(
            said ->
                findings.add(
                    Finding.of(FactKind.WHO, "Age", said, Fact.AGE_WORDS, number)
                        .on(words.find(List.of(said)))));
    use.detail()
        .sex()
        .ifPresent(
            sex ->
                findings.add(
                    Finding.of(
                            FactKind.WHO,
                            "Sex",
                            sex.display().toLowerCase(Locale.ROOT),
                            Fact.SEX,
                            number)
                        .on(words.find(List.of(PatientWords.of(sex))))));
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
          Finding.of(FactKind.CONDITION, "Condition", condition.text(), Fact.CONDITION, number, i)
              .on(span.stream().toList());
      String code = codes.get(condition);
      findings.add(code == null ? finding.flagged("no NCI Thesaurus code") : finding.coded(code));
    }
    return end;
  }

  private List<Span> context() {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < use.context().size(); i++) {
      String words = FactWords.plain(use.context().get(i));
      Optional<Span> span = page.find(words);
      span.ifPresent(spans::add);
      findings.add(
          Finding.of(FactKind.USE, "Context", words, Fact.CONTEXT, number, i)
              .on(span.stream().toList()));
    }
    return spans;
  }

  private void status() {
    String words = use.approved() ? "approved" : "not stated";
    Finding finding =
        Finding.of(FactKind.STATUS, "Approval", words, Fact.ACCELERATED_APPROVAL, number)
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
    String words = FactWords.plain(approval.statement());
    findings.add(
        Finding.of(FactKind.STATUS, "Accelerated approval", words, Fact.ACCELERATED_APPROVAL)
            .at(at)
            .on(page.find(words).stream().toList()));
  }

  private void specificUses(List<SpecificUse> uses, List<Integer> above, List<PageBlock> around) {
    for (int i = 0; i < uses.size(); i++) {
      List<Integer> at = new ArrayList<>(above);
      at.add(i);
      specificUse(uses.get(i), at, around);
    }
  }

  /**
   * @param around where it stands if it has no block of its own
   */
  private void specificUse(SpecificUse sub, List<Integer> at, List<PageBlock> around) {
    List<PageBlock> blocks = page.at(sub.line()).stream().toList();
    List<PageBlock> own = blocks.isEmpty() ? around : blocks;
    Finding finding =
        Finding.of(
            FactKind.USE,
            "Sub-use " + label(at),
            FactWords.plain(sub.statement()),
            Fact.SPECIFIC_USE);
    findings.add(finding.at(at).on(own.stream().map(PageBlock::whole).toList()));
    sub.accelerated().ifPresent(mark -> accelerated(mark, at));
    UsePassage words = new UsePassage(List.of(), own, 0, page);
    DetailFindings parts = new DetailFindings(codes, words, at, findings);
    parts.effects(sub.detail());
    parts.conditions(sub.detail());
    parts.parts(sub.detail());
    specificUses(sub.specificUses(), at, own);
  }

  /** For example {@code 2.1}: the first one below the second. */
  private static String label(List<Integer> at) {
    return at.stream()
        .skip(1)
        .map(each -> String.valueOf(each + 1))
        .collect(Collectors.joining("."));
  }
}
