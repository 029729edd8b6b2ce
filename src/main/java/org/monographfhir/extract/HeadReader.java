package org.monographfhir.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.RegimenMember;

/** The head of the page (INPUT B, F): everything between the name and "Use in Cancer". */
final class HeadReader {

  /** Longer words that stand by themselves are no brand. */
  private static final int MAX_BRAND = 60;

  private final DocumentLinks documents;
  private final Ledger ledger;
  private Optional<String> pronunciation = Optional.empty();
  private final List<String> description = new ArrayList<>();
  private final Set<String> brandNames = new LinkedHashSet<>();
  private Optional<DrugApproval> approval = Optional.empty();
  private final List<RegimenMember> members = new ArrayList<>();

  HeadReader(DocumentLinks documents, Ledger ledger) {
    this.documents = documents;
    this.ledger = ledger;
  }

  PageHead read(List<Block> head) {
    List<Block> blocks = HeadBlocks.of(head);
    boolean combination = blocks.stream().anyMatch(HeadReader::namesMembers);
    boolean labelled = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = block.text();
      Optional<Block> next =
          i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
      if (block.kind() == Block.Kind.ROW) {
        Optional<RegimenMember> member =
            combination ? MemberRow.of(block) : Optional.<RegimenMember>empty();
        member.ifPresentOrElse(m -> member(block, m), () -> emptyRow(block, combination));
      } else if (text.equals(PageWords.PLACEHOLDER)) {
        ledger.boilerplate(block.prose(), "head.placeholder");
      } else if (PageWords.isBrandLabel(text)) {
        ledger.boilerplate(block.prose(), "head.label");
        i += brands(blocks.subList(i + 1, blocks.size()));
        labelled = true;
      } else if (PageWords.isApprovedLabel(text)) {
        ledger.boilerplate(block.prose(), "head.label");
        i += next.filter(n -> !PageWords.startsField(n.text())).map(this::approved).orElse(0);
        labelled = true;
      } else if (PageWords.LABEL_LINK.matcher(text).find()) {
        label(block);
        labelled = true;
      } else if (PageWords.MEMBERS.matcher(text).find()) {
        ledger.boilerplate(block.prose(), "head.label");
        MemberRow.all(block.prose()).forEach(m -> member(block, m));
        labelled = true;
      } else if (PageWords.ABOUT_COMBINATIONS.matcher(text).find()) {
        ledger.boilerplate(block.prose(), "head.about-combinations");
      } else if (PageWords.EACH_APPROVED.matcher(text).find()) {
        ledger.mapped(block.prose(), "head.each-drug-approved", Fact.APPROVAL);
        approval = Optional.of(new DrugApproval(DrugApproval.Status.COMPONENTS_APPROVED, text));
        labelled = true;
      } else if (!labelled) {
        introduce(block.prose());
      }
    }
    return new PageHead(
        pronunciation,
        description.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", description)),
        List.copyOf(brandNames),
        approval,
        members);
  }

  /** Other tables on a page say nothing about a combination. */
  private static boolean namesMembers(Block block) {
    return block.kind() == Block.Kind.ROW
        ? MemberRow.isOne(block)
        : PageWords.MEMBERS.matcher(block.text()).find();
  }

  /** Pronunciation (in parentheses, on a line of its own), then the description. */
  private void introduce(Prose prose) {
    String text = prose.text();
    if (description.isEmpty() && pronunciation.isEmpty() && text.matches("\\(.*\\)")) {
      pronunciation = Optional.of(text.substring(1, text.length() - 1).strip());
      ledger.mapped(prose, "head.pronunciation", Fact.PRONUNCIATION);
    } else if (PageWords.ABOUT_PAGE.matcher(text).find()) {
      ledger.boilerplate(prose, "head.about-page");
    } else {
      description.add(prose.markdown());
      ledger.mapped(prose, "head.description", Fact.DESCRIPTION);
    }
  }

  /** One brand a line, never split at blanks: in the next block, or in all up to the next label. */
  private int brands(List<Block> below) {
    List<Block> named = below.stream().takeWhile(b -> !PageWords.startsField(b.text())).toList();
    boolean several =
        named.size() < below.size() && named.stream().allMatch(b -> b.text().length() < MAX_BRAND);
    List<Block> read = named.subList(0, several ? named.size() : Math.min(1, named.size()));
    for (Block block : read) {
      ledger.mapped(block.prose(), "head.brand-names", Fact.BRAND_NAME, brandNames.size());
      brandNames.addAll(block.prose().lines());
    }
    return read.size();
  }

  private int approved(Block block) {
    DrugApproval read = ApprovalWords.read(block.text());
    if (read.status() == DrugApproval.Status.UNKNOWN) {
      ledger.warn(
          block.line(),
          "extract.approval",
          "FDA status \"%s\" not understood: unknown".formatted(block.text()));
    }
    approval = Optional.of(read);
    ledger.mapped(block.prose(), "head.approval", Fact.APPROVAL);
    return 1;
  }

  private void label(Block block) {
    if (block.prose().anchors().isEmpty()) {
      ledger.warn(
          block.line(), "extract.label-without-link", "FDA label is mentioned but not linked");
    }
    block.prose().anchors().forEach(a -> documents.add(a, block.prose()));
  }

  private void member(Block block, RegimenMember member) {
    ledger.mapped(block.prose(), "head.member", Fact.MEMBER, members.size());
    block.cells().forEach(c -> ledger.mapped(c, "head.member", Fact.MEMBER, members.size()));
    members.add(member);
  }

  private void emptyRow(Block block, boolean combination) {
    if (combination && !block.text().isEmpty()) {
      ledger.warn(block.line(), "extract.member", "table row without a drug: " + block.text());
    }
  }
}
