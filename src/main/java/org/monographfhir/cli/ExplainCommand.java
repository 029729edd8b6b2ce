package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.monographfhir.Converter;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.explain.Explainer;
import org.monographfhir.output.State;
import org.monographfhir.output.explanation.Explanation;
import org.monographfhir.output.explanation.ExplanationJson;
import org.monographfhir.target.Form;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how one page was read. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Shows how one page is read: each block with its line, the rule that read it, and the FHIR"
          + " element that it goes to.",
      "",
      "+ marks what became a fact, . text of the site that says nothing about the drug, ? what was"
          + " not understood. Extensions stand in paths by their short names; a path that starts with"
          + " a full stop continues the one above."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.DONE_TEXT,
      "1:content problem: the page is rejected",
      ExitCode.USAGE_TEXT,
      ExitCode.FAILURE_TEXT
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  monograph-fhir explain seeds/000_76b118ee83dbe7ba.txt",
      "  monograph-fhir explain --json - < page.md"
    })
final class ExplainCommand implements Callable<Integer> {

  /** How an explanation is written; the names are what the user types. */
  private enum As {
    text,
    json,
    sarif
  }

  @Parameters(paramLabel = "FILE|-", description = "A page, or - for standard input.")
  private String input;

  @Option(
      names = "--json",
      description = "Short for --output-format json: how the page was read, all of it.")
  private boolean json;

  @Option(
      names = "--output-format",
      paramLabel = "OUTPUT",
      defaultValue = "text",
      description =
          "text or json: how the page was read; sarif: what was said about it. Default:"
              + " ${DEFAULT-VALUE}")
  private As format;

  @Mixin private SetupOptions by;

  @Spec private CommandSpec spec;

  private final InputStream standardInput;

  ExplainCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    Collection<Source> sources = new Sources(command).find(List.of(input));
    if (sources.size() > 1) {
      throw new ParameterException(command, input + ": more than one page");
    }
    Outcome<Converter> converter = by.setup(command, Form.STANDARD).build();
    converter.diagnostics().forEach(command.getErr()::println);
    if (converter.value().isEmpty()) {
      return ExitCode.CONTENT;
    }
    Source source = sources.iterator().next();
    Explanation explanation =
        new Explainer(converter.value().get()).explain(source.name(), source.read(standardInput));
    switch (json ? As.json : format) {
      case json -> command.getOut().print(ExplanationJson.write(explanation));
      case sarif ->
          command
              .getOut()
              .print(new FindingOptions(FindingFormat.sarif).write(1, explanation.diagnostics()));
      case text ->
          new ExplanationText(command.getOut(), command.getColorScheme().ansi()).print(explanation);
    }
    return explanation.state() == State.REJECTED ? ExitCode.CONTENT : ExitCode.DONE;
  }
}
