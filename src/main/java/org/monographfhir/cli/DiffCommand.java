package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.monographfhir.change.Change;
import org.monographfhir.change.ListedPage;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.run.PageList;
import org.monographfhir.run.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed between two outputs or two states of pages. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Says what changed, in clinical terms, one line for each change.",
      "",
      "Each side is an output folder, a Bundle, or pages (Markdown, HTML, NCI's XML), which are"
          + " converted first. Two uses are taken for one where condition or wording leave no doubt; otherwise one"
          + " was withdrawn and one added."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:nothing changed",
      "1:something changed",
      "2:usage, or a side that cannot be compared: a page that is rejected, a file that is no FHIR",
      ExitCode.FAILURE_TEXT
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  monograph-fhir diff output-2025 output",
      "  monograph-fhir diff old/dinutuximab.md new/dinutuximab.md",
      "  monograph-fhir diff old new --json > changes.json",
      "  monograph-fhir diff output --list a-to-z.html",
      "  monograph-fhir diff old new --html > changes.html"
    })
final class DiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "OLD", description = "The state before.")
  private String before;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", description = "The state after.")
  private String after;

  @Option(
      names = "--list",
      paramLabel = "FILE|-",
      description =
          "Instead of NEW: a list of the site's pages, in HTML or Markdown, or one address in each"
              + " line. Says which pages are new, gone or renamed; nothing is fetched.")
  private String list;

  @Option(
      names = "--output-format",
      paramLabel = "OUTPUT",
      defaultValue = "text",
      description = "How to write the changes: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private DiffFormat format;

  @Option(names = "--json", description = "Short for --output-format json.")
  private boolean json;

  @Option(
      names = "--html",
      description = "Short for --output-format html: a page that shows changed words in place.")
  private boolean html;

  @Spec private CommandSpec spec;

  private final InputStream standardInput;

  DiffCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException {
    if ((after == null) == (list == null)) {
      throw new ParameterException(spec.commandLine(), "diff needs NEW or --list, one of the two");
    }
    SnapshotReader reader = new SnapshotReader(spec.commandLine(), standardInput);
    Snapshot old = reader.read(before);
    List<Diagnostic> problems = new ArrayList<>(old.problems());
    List<Change> changes = after == null ? pages(old, problems) : states(old, reader, problems);
    if (!problems.isEmpty()) {
      problems.forEach(spec.commandLine().getErr()::println);
      return ExitCode.USAGE;
    }
    DiffFormat as = html ? DiffFormat.html : json ? DiffFormat.json : format;
    spec.commandLine().getOut().print(as.write(changes, before, after));
    return changes.isEmpty() ? ExitCode.DONE : ExitCode.CONTENT;
  }

  private List<Change> states(Snapshot old, SnapshotReader reader, List<Diagnostic> problems)
      throws IOException {
    Snapshot now = reader.read(after);
    problems.addAll(now.problems());
    return problems.isEmpty() ? old.to(now) : List.of();
  }

  private List<Change> pages(Snapshot old, List<Diagnostic> problems) throws IOException {
    Source source = new Sources(spec.commandLine()).find(List.of(list)).iterator().next();
    Outcome<List<ListedPage>> pages = PageList.read(source.name(), source.read(standardInput));
    problems.addAll(pages.diagnostics());
    return problems.isEmpty() ? old.to(pages.value().orElseThrow()) : List.of();
  }
}
