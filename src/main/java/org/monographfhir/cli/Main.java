package org.monographfhir.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. As a function it is {@link #run}; only {@link #main} ends the process. */
@Command(
    name = "monograph-fhir",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Turns drug monographs into validated FHIR R4 knowledge resources.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.DONE_TEXT,
      ExitCode.CONTENT_TEXT,
      ExitCode.USAGE_TEXT,
      ExitCode.FAILURE_TEXT
    },
    footerHeading = "%nExamples:%n",
    footer = {"  monograph-fhir convert", "  monograph-fhir convert --help"})
public final class Main {

  private Main() {}

  /**
   * Runs the program.
   *
   * @param out takes results
   * @param err takes diagnostics
   * @param in is read where an argument is {@code -}
   * @return the exit code: 0 done, 1 content problem, 2 usage, 3 I/O or defect
   */
  public static int run(PrintWriter out, PrintWriter err, InputStream in, String... args) {
    int code = commandLine(in).setOut(out).setErr(err).execute(args);
    out.flush();
    err.flush();
    return code;
  }

  /** All commands and options; the build makes the manual and the completion script of it. */
  public static CommandLine commandLine(InputStream in) {
    return new CommandLine(new Main())
        .addSubcommand(new ConvertCommand(in))
        .addSubcommand(new LoadCommand())
        .addSubcommand(new ValidateCommand(in))
        .addSubcommand(new ExplainCommand(in))
        .addSubcommand(new DiffCommand(in))
        .addSubcommand(new PackageCommand())
        .setUsageHelpLongOptionsMaxWidth(28)
        .setParameterExceptionHandler(new Usage())
        .setExecutionExceptionHandler(new Failure());
  }

  /** Ends the process with the exit code, unless that is 0: a caller such as Maven may go on. */
  public static void main(String[] args) {
    int code =
        run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), System.in, args);
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }
}
