package org.monographfhir.extract.use;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.extract.detail.DrugLink;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.RelatedDrug;
import org.monographfhir.monograph.Remark;
import org.monographfhir.monograph.RestrictedProgram;

/** Reads the section "Use in Cancer". */
public final class UseReader {

  /** What the section says. */
  public record Uses(
      List<Indication> indications,
      List<String> investigational,
      List<Remark> remarks,
      List<RestrictedProgram> programs,
      List<RelatedDrug> relatedDrugs,
      List<String> otherNames) {}

  /**
   * Reads the section.
   *
   * @param blocks of the section, or of all sections with that heading
   * @param drugNames of the drug: it is no partner of itself
   * @param drugApproved false where no use can be approved, because the drug is not
   * @param ledger takes down where each block went
   */
  public Uses read(List<Block> blocks, Set<String> drugNames, boolean drugApproved, Ledger ledger) {
    UseSection section = new UseSectionReader(ledger).read(blocks, drugNames);
    IndicationReader reader = new IndicationReader(section, ledger, drugApproved);
    List<Indication> indications = new ArrayList<>();
    for (int i = 0; i < section.uses.size(); i++) {
      indications.add(reader.read(i));
    }
    checkMarks(section, ledger);
    return new Uses(
        indications,
        section.investigational,
        section.remarks,
        section.programs,
        relatedDrugs(blocks, ledger),
        List.copyOf(section.otherNames));
  }

  /** The pages of other drugs that the section links, in page order (INPUT E13). */
  private static List<RelatedDrug> relatedDrugs(List<Block> blocks, Ledger ledger) {
    List<RelatedDrug> drugs = new ArrayList<>();
    for (Block block : blocks) {
      for (Prose.Anchor anchor : block.prose().anchors()) {
        DrugLink.of(anchor)
            .filter(drug -> !ledger.knows(anchor.url()))
            .ifPresent(
                drug -> {
                  ledger.link(anchor.url(), "use.related-drug", Fact.RELATED_DRUG, drugs.size());
                  drugs.add(drug);
                });
      }
    }
    return drugs;
  }

  /** A footnote without a mark covers nothing, and so does a mark without a footnote (INPUT E4). */
  private static void checkMarks(UseSection section, Ledger ledger) {
    Set<String> used =
        section.uses.stream()
            .flatMap(
                u ->
                    Stream.of(
                            u.whole().stream(),
                            u.subUses().stream(),
                            u.leadIn().map(LeadIn::prose).stream())
                        .flatMap(proses -> proses))
            .flatMap(p -> AcceleratedStatement.MARK.matcher(p.text()).results())
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    for (AcceleratedStatement statement : section.accelerated) {
      statement
          .mark()
          .filter(m -> !used.contains(m))
          .ifPresent(
              m -> {
                section.remarks.add(
                    new Remark(Remark.Type.GENERAL, statement.approval().statement()));
                ledger.warn(
                    statement.line(),
                    "extract.orphan-footnote",
                    "footnote %s about accelerated approval, but no use carries the mark; no use is flagged"
                        .formatted(m));
              });
      boolean several =
          statement.scope() == AcceleratedStatement.Scope.THIS && statement.usesAbove() > 1;
      if (statement.mark().isEmpty() && several) {
        ledger.warn(
            statement.line(),
            "extract.accelerated-scope",
            "\"this use\" below several uses: only the last one is flagged as accelerated");
      }
    }
    Set<String> explained =
        Stream.concat(
                section.accelerated.stream().flatMap(s -> s.mark().stream()),
                section.limits.stream().flatMap(l -> l.mark().stream()))
            .collect(Collectors.toSet());
    section.uses.forEach(
        use ->
            Stream.concat(use.whole().stream(), use.subUses().stream())
                .filter(
                    p ->
                        AcceleratedStatement.MARK
                            .matcher(p.text())
                            .results()
                            .anyMatch(m -> !explained.contains(m.group())))
                .forEach(
                    p ->
                        ledger.warn(
                            p.line(),
                            "extract.mark-without-footnote",
                            "a footnote mark without a footnote")));
  }
}
