package org.monographfhir.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monographfhir.output.UncodedTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what has no code, for a terminologist to fill in. */
@Command(
    name = "uncoded",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Lists the conditions and treatments that have no NCI Thesaurus code, as a table (CSV).",
      "",
      "Fill in the last column and give the table to convert --terminology; lines that are still"
          + " empty are skipped."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.DONE_TEXT,
      "1:content problem: the file is no report of convert",
      ExitCode.USAGE_TEXT,
      ExitCode.FAILURE_TEXT
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  monograph-fhir uncoded > to-do.csv        what output/report.json lists",
      "  monograph-fhir uncoded fhir > to-do.csv   the same of fhir/",
      "  monograph-fhir convert --terminology to-do.csv"
    })
final class UncodedCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "0..1",
      defaultValue = "output",
      description = "report.json of a run, or the folder that it is in. Default: ${DEFAULT-VALUE}")
  private Path report;

  @Option(
      names = "--target-system",
      paramLabel = "URI",
      defaultValue = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl",
      description = "The code system of the codes to be filled in. Default: the NCI Thesaurus")
  private String targetSystem;

  @Option(
      names = "--classes",
      description = "List classes of treatments too, such as \"other drugs\".")
  private boolean classes;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path file = Files.isDirectory(report) ? report.resolve("report.json") : report;
    if (!Files.exists(file)) {
      throw Wrong.argument(spec.commandLine(), file, "no such file; run convert first");
    }
    Optional<String> table = UncodedTable.of(file, targetSystem, classes);
    if (table.isEmpty()) {
      spec.commandLine().getErr().println(file + ":1: error: no report of convert");
      return ExitCode.CONTENT;
    }
    spec.commandLine().getOut().print(table.get());
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }
}
