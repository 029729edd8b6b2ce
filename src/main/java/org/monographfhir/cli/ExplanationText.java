package org.monographfhir.cli;

import java.io.PrintWriter;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.output.ReportedUse;
import org.monographfhir.output.explanation.ExplainedBlock;
import org.monographfhir.output.explanation.ExplainedFact;
import org.monographfhir.output.explanation.ExplainedSection;
import org.monographfhir.output.explanation.Explanation;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** An explanation on a terminal, 80 columns wide. What colours say, words say too. */
final class ExplanationText {

  private static final String BLOCK = " ".repeat(7);
  private static final String DETAIL = " ".repeat(9);

  private final PrintWriter out;
  private final Ansi ansi;

  ExplanationText(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  void print(Explanation explanation) {
    out.println(
        styled(Style.bold, Wrapped.printable(explanation.name().orElse(explanation.file())))
            + " ("
            + explanation.state()
            + ")");
    for (ExplainedSection section : explanation.sections()) {
      out.println();
      out.println(styled(Style.bold, Wrapped.printable(section.title())));
      String around = "";
      for (ExplainedBlock block : section.blocks()) {
        String path = block.path().orElse("");
        if (!block.isLink() || !path.equals(around)) {
          print(block, explanation.diagnostics());
        }
        around = block.isLink() ? around : path;
      }
    }
    summary(explanation);
  }

  private void print(ExplainedBlock block, List<Diagnostic> diagnostics) {
    String words = (block.isLink() ? "link: " : "") + block.text();
    List<String> lines = Wrapped.words(words, 80 - BLOCK.length());
    String number = "%4d %s ".formatted(block.line(), mark(block));
    out.println(number + lines.get(0));
    lines.stream().skip(1).forEach(line -> out.println(BLOCK + line));
    if (block.path().isPresent()) {
      path(block.rule() + ": ", block.path().get());
    } else if (block.state().equals("text-only")) {
      out.println(DETAIL + styled(Style.fg_yellow, "not understood: kept as text only"));
    } else {
      out.println(DETAIL + styled(Style.faint, block.rule() + ": text of the site, no fact"));
    }
    for (ExplainedFact fact : block.facts()) {
      detail(fact.what() + " = " + fact.value());
      path("  ", relative(fact.path(), block.path().orElse("")));
    }
    if (!block.isLink()) {
      diagnostics.stream().filter(each -> isAbout(each, block)).forEach(this::problem);
    }
  }

  private static boolean isAbout(Diagnostic found, ExplainedBlock block) {
    return found.line() >= block.line() && found.line() <= block.lastLine();
  }

  private static String mark(ExplainedBlock block) {
    return switch (block.state()) {
      case "mapped" -> "+";
      case "text-only" -> "?";
      default -> ".";
    };
  }

  /** Without what the block says already. */
  private static String relative(String path, String of) {
    return !of.isEmpty() && path.startsWith(of) ? path.substring(of.length()) : path;
  }

  private void path(String before, String path) {
    for (String line : Wrapped.path(before, path, 80 - DETAIL.length())) {
      out.println(DETAIL + styled(Style.fg_cyan, line));
    }
  }

  private void detail(String words) {
    Wrapped.words(words, 80 - DETAIL.length()).forEach(line -> out.println(DETAIL + line));
  }

  private void problem(Diagnostic found) {
    String words = found.severity() + ": [" + found.code() + "] " + found.message();
    for (String line : Wrapped.words(words, 80 - DETAIL.length())) {
      out.println(DETAIL + styled(Style.fg_yellow, line));
    }
  }

  private void summary(Explanation explanation) {
    List<ExplainedBlock> blocks =
        explanation.sections().stream()
            .flatMap(each -> each.blocks().stream())
            .filter(each -> !each.isLink())
            .toList();
    out.println();
    if (!blocks.isEmpty()) {
      out.println(
          "%s: %d read, %d of the site, %d not understood"
              .formatted(
                  Counted.of(blocks.size(), "block"),
                  count(blocks, "mapped"),
                  count(blocks, "boilerplate"),
                  count(blocks, "text-only")));
    }
    if (explanation.name().isPresent()) {
      List<ReportedUse> uses = explanation.uses();
      long complete = uses.stream().filter(ReportedUse::complete).count();
      out.println(Counted.of(uses.size(), "use") + ", " + complete + " complete");
    }
    for (String each : explanation.uncodedConditions()) {
      Wrapped.words("no NCI Thesaurus code: " + each, 80).forEach(out::println);
    }
    out.println(Counted.of(explanation.diagnostics().size(), "diagnostic"));
    explanation.diagnostics().stream()
        .filter(found -> blocks.stream().noneMatch(block -> isAbout(found, block)))
        .forEach(out::println);
  }

  private static long count(List<ExplainedBlock> blocks, String state) {
    return blocks.stream().filter(each -> each.state().equals(state)).count();
  }

  private String styled(Style style, String text) {
    return ansi.enabled() ? style.on() + text + Style.reset.on() : text;
  }
}
