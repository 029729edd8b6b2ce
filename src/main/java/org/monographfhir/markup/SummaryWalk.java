package org.monographfhir.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.monographfhir.markup.Markup.Stated;

/**
 * A summary's elements as the page that NCI makes of them: its metadata come first, below the
 * title, with the labels that the page has.
 */
final class SummaryWalk {

  private static final String USES = "Use in Cancer";

  private static final Set<String> METADATA =
      Set.of(
          "DrugInfoURL",
          "DrugInfoAudience",
          "DrugInfoDescription",
          "FDAApproved",
          "USBrandName",
          "TerminologyLink",
          "TermPronunciation",
          "DrugInfoTitle",
          "DateFirstPublished",
          "DateLastModified");

  private static final Set<String> LEFT_OUT =
      Set.of("MediaLink", "DrugInfoDisclaimer", "Comment", "Caption", "Audio", "DrugInfoType");

  private static final Set<String> BLOCKS =
      Set.of("Section", "Para", "ListTitle", "Note", "Figure", "tgroup", "thead", "tbody");

  private static final Set<String> BOLD = Set.of("Strong");
  private static final Set<String> ITALIC = Set.of("Emphasis", "ScientificName", "ForeignWord");
  private static final Set<String> LINKS =
      Set.of(
          "GlossaryTermRef",
          "ExternalRef",
          "SummaryRef",
          "ProtocolRef",
          "LOERef",
          "DrugRef",
          "ProtocolLink");

  private final SummaryHead head = new SummaryHead();
  private final Outline outline = new Outline();
  private final MarkedWords words = outline.words();
  private final Deque<SummaryElement> open = new ArrayDeque<>();
  private final Deque<Integer> depths = new ArrayDeque<>();
  private final Set<String> unknown = new TreeSet<>();
  private final StringBuilder collected = new StringBuilder();
  private int leftOut;
  private int sections;
  private boolean titled;
  private boolean headWritten;

  void start(SummaryElement element) {
    open.push(element);
    depths.push(outline.depth());
    String name = element.name();
    leftOut += leftOut > 0 || LEFT_OUT.contains(name) ? 1 : 0;
    if (leftOut > 0) {
      return;
    }
    if (METADATA.contains(name)) {
      collected.setLength(0);
    } else if (BOLD.contains(name)) {
      words.mark(Mark.bold());
    } else if (ITALIC.contains(name)) {
      words.mark(Mark.italic());
    } else if (LINKS.contains(name)) {
      words.mark(Mark.link(element.address()));
    } else {
      block(element);
    }
  }

  private void block(SummaryElement element) {
    switch (element.name()) {
      case "Section" -> {
        writeHead();
        sections++;
        titled = false;
        outline.boundary();
      }
      case "Title" -> {
        outline.heading(Math.max(2, Math.min(6, sections + 1)));
        titled = true;
      }
      case "ItemizedList", "OrderedList" -> outline.list(element.name().equals("OrderedList"));
      case "ListItem" -> outline.item();
      case "Table" -> outline.table();
      case "Row", "row" -> outline.row();
      case "entry", "Entry" -> outline.cell(false);
      case SummaryReader.ROOT ->
          head.state(new Stated("cdrId", SummaryElement.number(element.id()), element.line()));
      default -> boundary(element.name());
    }
  }

  /** What is not known may stand within a sentence. */
  private void boundary(String name) {
    if (BLOCKS.contains(name)) {
      outline.boundary();
    }
  }

  /** A summary of the older kind has one section, without a title: that is about the uses. */
  void text(String text, int line) {
    if (leftOut > 0) {
      return;
    }
    String name = open.isEmpty() ? "" : open.peek().name();
    if (METADATA.contains(name)) {
      collected.append(text);
      return;
    }
    if (!MarkedWords.isVisible(text)) {
      words.add(" ", line);
      return;
    }
    if (sections == 0) {
      unknown.add(name);
      return;
    }
    if (sections == 1 && !titled && !words.isOpen() && !head.hasUses()) {
      head.usesFound();
      outline.heading(2);
      outline.text(USES, line);
      outline.endBlock();
    }
    long breaks = text.chars().takeWhile(Characters::isBlank).filter(c -> c == '\n').count();
    long all = text.chars().filter(c -> c == '\n').count();
    boolean raised = name.equals("Superscript");
    outline.text(raised ? Superscripts.of(text) : text, (int) Math.max(0, line - all + breaks));
  }

  void end(String name) {
    SummaryElement element = open.pop();
    int depth = depths.pop();
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    if (METADATA.contains(name)) {
      head.take(element, collected.toString().strip().replaceAll("\\s+", " "));
    } else if (BOLD.contains(name)) {
      words.unmark(Mark.Kind.BOLD);
    } else if (ITALIC.contains(name)) {
      words.unmark(Mark.Kind.ITALIC);
    } else if (LINKS.contains(name)) {
      words.unmark(Mark.Kind.LINK);
    } else {
      endBlock(name, depth);
    }
  }

  private void endBlock(String name, int depth) {
    switch (name) {
      case "Title" -> {
        head.usesFound();
        outline.endHeading();
      }
      case "ItemizedList", "OrderedList", "ListItem" -> {
        if (outline.depth() > depth) {
          outline.close(depth);
        }
      }
      case "Table" -> outline.endTable();
      case "Row", "row", "entry", "Entry" -> outline.endBlock();
      default -> boundary(name);
    }
  }

  private void writeHead() {
    if (!headWritten) {
      headWritten = true;
      head.write(outline);
    }
  }

  Markup markup() {
    writeHead();
    head.writeRest(outline);
    return new Markup(outline.document(), head.stated(), words.tooLong(), List.copyOf(unknown));
  }
}
