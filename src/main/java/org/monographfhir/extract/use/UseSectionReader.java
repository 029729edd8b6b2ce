package org.monographfhir.extract.use;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.extract.words.Mentions;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.EscapedText;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Remark;

/**
 * Sorts the blocks of "Use in Cancer" into uses, with the items and paragraphs that belong to each,
 * and sentences beside them (INPUT C).
 */
final class UseSectionReader {

  private static final Pattern FOLLOWING =
      Pattern.compile("\\b(?:the following|following types of \\w+)\\.$");

  private final Ledger ledger;
  private final UseSection section = new UseSection();
  private final SentenceReader sentences;
  private Optional<LeadIn> leadIn = Optional.empty();
  private boolean listStarts;

  UseSectionReader(Ledger ledger) {
    this.ledger = ledger;
    this.sentences = new SentenceReader(ledger, section);
  }

  UseSection read(List<Block> page, Set<String> drugNames) {
    List<Block> blocks = FootnoteMarks.asSuperscripts(page);
    section.mentions = new Mentions(blocks.stream().map(Block::prose).toList(), drugNames);
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Block> next =
          i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
      Block block = blocks.get(i);
      switch (block.kind()) {
        case ITEM -> item(block);
        case PARAGRAPH -> paragraph(block, next.filter(n -> n.kind() == Block.Kind.ITEM));
        case ROW -> {
          // Tables do not occur here; the ledger keeps them as text only.
        }
      }
    }
    return section;
  }

  private void item(Block block) {
    Prose prose = block.prose();
    if (leadIn.filter(l -> l.standing() == Standing.NO_USE).isPresent()) {
      listWithoutUse(prose);
    } else if (section.uses.isEmpty() || listStarts || UseStart.is(block, lastUse(), leadIn)) {
      startUse(block);
    } else {
      lastUse().add(prose, block.depth());
    }
    listStarts = false;
  }

  private void startUse(Block block) {
    Prose prose = block.prose();
    if (leadIn.isEmpty()) {
      ledger.warn(
          prose.line(), "extract.no-lead-in", "a use without a sentence that says what it is for");
    }
    section.uses.add(new UseDraft(prose, leadIn, block.depth()));
  }

  /** "X is not approved to treat:", "X is being studied in:": the items are no uses. */
  private void listWithoutUse(Prose prose) {
    LeadIn above = leadIn.orElseThrow();
    String statement = EscapedText.asMarkdown(above.prose().text() + " " + prose.text());
    if (SentenceKind.of(above.prose().text()) == SentenceKind.INVESTIGATIONAL) {
      int at = section.investigational.size();
      ledger.mapped(above.prose(), "use.investigational", Fact.INVESTIGATIONAL_USE, at);
      ledger.mapped(prose, "use.investigational", Fact.INVESTIGATIONAL_USE, at);
      section.investigational.add(statement);
    } else {
      int at = section.remarks.size();
      ledger.mapped(above.prose(), "use.not-approved", Fact.REMARK, at);
      ledger.mapped(prose, "use.not-approved", Fact.REMARK, at);
      section.remarks.add(new Remark(Remark.Type.NOT_APPROVED, statement));
    }
  }

  private void paragraph(Block block, Optional<Block> list) {
    Prose prose = block.prose();
    boolean hasUse = !section.uses.isEmpty();
    if (block.depth() > 0 && hasUse) {
      lastUse().add(prose);
    } else if (list.isPresent() && (opensList(prose) || saysFollowing(prose))) {
      boolean boldList = !list.get().prose().bold().isEmpty();
      if (!boldList && LeadIn.isUseItself(prose, list.get().text())) {
        leadIn = Optional.empty();
        listStarts = false;
        section.uses.add(new UseDraft(prose));
      } else if (!hasUse || boldList || LeadIn.statesPurpose(prose)) {
        startList(prose);
      } else {
        lastUse().add(prose);
      }
    } else if (opensList(prose)) {
      startList(prose);
    } else if (listStarts && !prose.bold().isEmpty()) {
      // A list of one that the page shows as a bold paragraph (INPUT C14).
      startUse(block);
      listStarts = false;
    } else if (list.isPresent() && hasUse && belongsToUse(prose)) {
      lastUse().add(prose);
    } else {
      sentences.read(prose);
    }
  }

  private void startList(Prose prose) {
    leadIn = Optional.of(LeadIn.of(prose));
    listStarts = true;
    section.listStart = section.uses.size();
  }

  /** A paragraph between two items (INPUT C11) belongs to the one above it. */
  private static boolean belongsToUse(Prose prose) {
    return switch (SentenceKind.of(prose.text())) {
      case LIMIT, BRAND_SCOPE, OTHER -> true;
      default -> false;
    };
  }

  /** "X is approved to treat the following." with a full stop. */
  private static boolean saysFollowing(Prose prose) {
    return FOLLOWING.matcher(prose.text()).find();
  }

  private static boolean opensList(Prose prose) {
    return prose.text().endsWith(":");
  }

  private UseDraft lastUse() {
    return section.uses.get(section.uses.size() - 1);
  }
}
