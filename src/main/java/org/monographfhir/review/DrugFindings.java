package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.RegimenMember;
import org.monographfhir.monograph.RestrictedProgram;

/** What the page says about the drug as a whole. */
final class DrugFindings {

  private final PageText page;
  private final List<Finding> findings = new ArrayList<>();

  private DrugFindings(PageText page) {
    this.page = page;
  }

  static FindingGroup of(Monograph monograph, PageText page) {
    DrugFindings drug = new DrugFindings(page);
    drug.names(monograph);
    drug.approval(monograph);
    drug.programs(monograph.restrictedPrograms());
    drug.members(monograph.members());
    String kind = monograph.kind() == Monograph.Kind.DRUG ? "Drug" : "Drug combination";
    return new FindingGroup(
        kind, List.of(new FindingGroup.Tag(status(monograph), "")), drug.findings);
  }

  private static String status(Monograph monograph) {
    return monograph.approval().status().code().replace('-', ' ');
  }

  private void names(Monograph monograph) {
    add(Finding.of(FactKind.NAME, "Name", monograph.name(), Fact.NAME));
    add(Finding.of(FactKind.NAME, "Title", monograph.frontMatter().title(), Fact.TITLE));
    monograph.ncitCode().ifPresent(this::code);
    List<String> brands = monograph.brandNames();
    for (int i = 0; i < brands.size(); i++) {
      search(Finding.of(FactKind.NAME, "US brand name", brands.get(i), Fact.BRAND_NAME, i));
    }
    List<String> others = monograph.otherNames();
    for (int i = 0; i < others.size(); i++) {
      search(Finding.of(FactKind.NAME, "Other name", others.get(i), Fact.OTHER_NAME, i));
    }
    monograph
        .pronunciation()
        .ifPresent(w -> add(Finding.of(FactKind.NAME, "Pronunciation", w, Fact.PRONUNCIATION)));
    monograph
        .description()
        .ifPresent(
            w ->
                add(
                    Finding.of(
                        FactKind.NAME, "Description", FactWords.plain(w), Fact.DESCRIPTION)));
  }

  /** It stands in the address behind the words that link the trials. */
  private void code(String code) {
    List<Span> link =
        page.blocks(Fact.CLINICAL_TRIALS, List.of()).stream()
            .flatMap(b -> b.links().stream().map(b::of))
            .toList();
    add(Finding.of(FactKind.NAME, "NCI Thesaurus code", code, Fact.NCIT_CODE).on(link));
  }

  private void approval(Monograph monograph) {
    DrugApproval approval = monograph.approval();
    Finding finding =
        Finding.of(
            FactKind.STATUS,
            "FDA approval",
            status(monograph) + (approval.statement().isEmpty() ? "" : ": " + approval.statement()),
            Fact.APPROVAL);
    boolean unknown = approval.status() == DrugApproval.Status.UNKNOWN;
    add(unknown ? finding.flagged("not stated or not understood") : finding);
  }

  private void programs(List<RestrictedProgram> programs) {
    for (int i = 0; i < programs.size(); i++) {
      RestrictedProgram program = programs.get(i);
      search(
          Finding.of(
                  FactKind.REMARK, "Restricted program", program.name(), Fact.RESTRICTED_PROGRAM, i)
              .linked(program.url().orElse("")));
    }
  }

  private void members(List<RegimenMember> members) {
    for (int i = 0; i < members.size(); i++) {
      RegimenMember member = members.get(i);
      String label = member.letter().map(letter -> "Drug of it, " + letter).orElse("Drug of it");
      String also = member.alsoCalled().map(name -> " (" + name + ")").orElse("");
      search(Finding.of(FactKind.NAME, label, member.name() + also, Fact.MEMBER, i));
    }
  }

  /** Where its words stand, as several facts can stand in one block. */
  private void search(Finding finding) {
    List<PageBlock> blocks = page.blocks(finding.fact(), finding.at());
    Optional<Span> span =
        PageText.find(finding.value(), blocks)
            .or(() -> blocks.isEmpty() ? page.find(finding.value()) : Optional.empty());
    add(finding.on(span.stream().toList()));
  }

  private void add(Finding finding) {
    findings.add(finding);
  }
}
