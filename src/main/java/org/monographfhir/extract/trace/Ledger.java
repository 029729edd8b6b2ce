package org.monographfhir.extract.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.Prose;
import org.monographfhir.markdown.Prose.Anchor;
import org.monographfhir.markdown.Section;
import org.monographfhir.monograph.BlockKind;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Placement;
import org.monographfhir.monograph.Placement.State;

/**
 * Takes down, while one page is read, where each of its blocks and links went and what there is to
 * say. A block that no reader claims is kept as text only, with a warning: nothing is lost
 * silently.
 */
public final class Ledger {

  /** What a reader says of a block or a link. */
  private record Entry(State state, String rule, Optional<Fact> fact, List<Integer> at) {}

  private final String file;

  /** By the number of the block; by its line, negative, where the words do not say it. */
  private final Map<Integer, Entry> blocks = new HashMap<>();

  private final Map<String, Entry> links = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public Ledger(String file) {
    this.file = file;
  }

  /** The block became a fact; the first one stands, even where it has fixed words too. */
  public void mapped(Prose block, String rule, Fact fact, Integer... at) {
    Entry entry = new Entry(State.MAPPED, rule, Optional.of(fact), List.of(at));
    blocks.merge(key(block), entry, (old, now) -> old.state() == State.MAPPED ? old : now);
  }

  /** The block is a fixed text of the site that says nothing about the drug. */
  public void boilerplate(Prose block, String rule) {
    blocks.putIfAbsent(key(block), new Entry(State.BOILERPLATE, rule, Optional.empty(), List.of()));
  }

  /** The link, wherever it stands, became a fact; the first claim stands. */
  public void link(String url, String rule, Fact fact, Integer... at) {
    links.putIfAbsent(url, new Entry(State.MAPPED, rule, Optional.of(fact), List.of(at)));
  }

  /** Whether a reader has claimed the link. */
  public boolean knows(String url) {
    return links.containsKey(url);
  }

  public void warn(int line, String code, String message) {
    diagnostics.add(Diagnostic.warning(file, line, code, message));
  }

  public void inform(int line, String code, String message) {
    diagnostics.add(Diagnostic.information(file, line, code, message));
  }

  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** Closes the account: one placement for each block and each link, in page order. */
  public List<Placement> close(Page page) {
    List<Placement> placements = new ArrayList<>();
    for (Section section : page.sections()) {
      if (!section.title().isEmpty()) {
        account(section.heading(), section.heading().line(), BlockKind.HEADING, placements);
      }
      for (Block block : section.blocks()) {
        if (!block.text().isEmpty()) {
          account(block.prose(), block.lastLine(), kind(block), placements);
        }
      }
    }
    return placements;
  }

  private void account(Prose prose, int lastLine, BlockKind kind, List<Placement> placements) {
    Entry entry = entry(prose);
    placements.add(placement(prose.line(), lastLine, kind, 0, prose.text(), entry));
    if (entry.state() == State.TEXT_ONLY) {
      warn(
          prose.line(),
          "extract.text-only",
          "not understood, kept as text only: " + start(prose.text()));
    }
    for (Anchor anchor : prose.anchors()) {
      Entry link = links.getOrDefault(anchor.url(), entry);
      placements.add(
          placement(
              anchor.line(), anchor.line(), BlockKind.LINK, anchor.start(), anchor.text(), link));
    }
  }

  private Entry entry(Prose prose) {
    Entry ofLine = blocks.getOrDefault(-prose.line(), unclaimed());
    return blocks.getOrDefault(prose.block(), ofLine);
  }

  private static int key(Prose prose) {
    return prose.block() > 0 ? prose.block() : -prose.line();
  }

  private static Entry unclaimed() {
    return new Entry(State.TEXT_ONLY, "none", Optional.empty(), List.of());
  }

  private static Placement placement(
      int line, int lastLine, BlockKind kind, int start, String text, Entry entry) {
    return new Placement(
        line, lastLine, kind, start, text, entry.state(), entry.rule(), entry.fact(), entry.at());
  }

  private static BlockKind kind(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH -> BlockKind.PARAGRAPH;
      case ITEM -> BlockKind.LIST_ITEM;
      case ROW -> BlockKind.TABLE_ROW;
    };
  }

  private static String start(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "...";
  }
}
