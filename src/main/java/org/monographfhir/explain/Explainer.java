package org.monographfhir.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.Conversion;
import org.monographfhir.Converter;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.fhir.ElementNames;
import org.monographfhir.monograph.BlockKind;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Placement;
import org.monographfhir.output.ReportedBlock;
import org.monographfhir.output.explanation.ExplainedBlock;
import org.monographfhir.output.explanation.ExplainedFact;
import org.monographfhir.output.explanation.ExplainedSection;
import org.monographfhir.output.explanation.Explanation;
import org.monographfhir.run.Input;
import org.monographfhir.run.ReportLines;
import org.monographfhir.run.UseLines;

/** Tells how a page was read: it converts the page, and hides nothing of what came of it. */
public final class Explainer {

  private final Converter converter;

  public Explainer(Converter converter) {
    this.converter = converter;
  }

  /**
   * How the page was read, or why it was not.
   *
   * @param name the file as the user named it
   * @param page its content as it stands on disk
   */
  public Explanation explain(String name, byte[] page) {
    Outcome<Conversion> outcome = converter.convert(name, page);
    Optional<Conversion> made = outcome.value();
    return new Explanation(
        name,
        Input.read(name, page, outcome).state(),
        made.map(each -> each.reading().monograph().name()),
        made.map(each -> sections(each, page)).orElse(List.of()),
        made.map(each -> UseLines.of(each.reading().monograph().indications(), each.elements()))
            .orElse(List.of()),
        made.map(Conversion::uncodedConditions).orElse(List.of()),
        outcome.diagnostics().stream().sorted().toList());
  }

  private static List<ExplainedSection> sections(Conversion made, byte[] page) {
    Monograph monograph = made.reading().monograph();
    FactsByLine facts = new FactsByLine(monograph.indications(), made.elements());
    List<ExplainedSection> sections = new ArrayList<>();
    sections.add(
        new ExplainedSection("Front matter", FrontMatterFacts.of(monograph.frontMatter(), page)));
    String title = "Page";
    List<ExplainedBlock> blocks = new ArrayList<>();
    for (Placement each : made.reading().placements()) {
      // Title and name stand above what is said about the drug as a whole.
      if (each.block() == BlockKind.HEADING && each.fact().isEmpty()) {
        sections.add(new ExplainedSection(title, blocks));
        title = each.text();
        blocks = new ArrayList<>();
      }
      blocks.add(block(each, facts, made.elements()));
    }
    sections.add(new ExplainedSection(title, blocks));
    return sections.stream().filter(each -> !each.blocks().isEmpty()).toList();
  }

  /** Takes the facts that start within the block; a link stands within a block that has them. */
  private static ExplainedBlock block(
      Placement placement, FactsByLine facts, ElementNames elements) {
    ReportedBlock block = ReportLines.block(placement, elements);
    boolean link = placement.block() == BlockKind.LINK;
    List<ExplainedFact> own = link ? List.of() : facts.take(placement.line(), placement.lastLine());
    return new ExplainedBlock(
        block.line(),
        block.lastLine(),
        block.block(),
        block.state(),
        block.rule(),
        block.path(),
        block.text(),
        own);
  }
}
