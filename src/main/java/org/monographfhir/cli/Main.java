package org.monographfhir.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program. As a function it is {@link #run}; only {@link #main} ends the process. */
@Command(
    name = "monograph-fhir",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Turns drug monographs into validated FHIR knowledge resources, R4 or R5.",
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
    footer = {
      "  monograph-fhir convert pages -o fhir              one Bundle, and a report",
      "  monograph-fhir explain pages/some-drug.md         how is this page read?",
      "  monograph-fhir validate fhir --target hapi        will this server take it?",
      "  monograph-fhir load fhir --server http://localhost:8080/fhir",
      "  monograph-fhir diff fhir-last-year fhir           what changed?",
      "  monograph-fhir help convert                       all about one command"
    })
public final class Main {

  @Option(
      names = Configuration.OPTION,
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "Read options from this file, in YAML. Default: " + Configuration.FILE + ", if there")
  private Path config;

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
    CommandLine program = commandLine(new Commands(in), Commands.namedBy(args));
    int code = execute(program.setOut(out).setErr(err), args);
    out.flush();
    err.flush();
    return code;
  }

  private static int execute(CommandLine program, String... args) {
    try {
      return program.setDefaultValueProvider(Configuration.of(args)).execute(args);
    } catch (ConfigurationException e) {
      program.getErr().println(e.getMessage());
      return ExitCode.USAGE;
    } catch (OutOfMemoryError e) {
      // What filled the memory is no longer held here.
      program
          .getErr()
          .println(
              "monograph-fhir: error: not enough memory ("
                  + e.getMessage()
                  + ");"
                  + " MONOGRAPH_FHIR_OPTS=-Xmx8g gives more");
      return ExitCode.FAILURE;
    }
  }

  /** All commands and options; the build makes the manual and the completion script of it. */
  public static CommandLine commandLine(InputStream in) {
    return commandLine(new Commands(in), Commands.NAMES);
  }

  private static CommandLine commandLine(Commands commands, List<String> names) {
    CommandLine program = new CommandLine(new Main());
    for (String name : names) {
      program.addSubcommand(name, commands.named(name));
    }
    return HelpText.on(
        program
            .setParameterExceptionHandler(new Usage())
            .setExecutionExceptionHandler(new Failure()));
  }

  /** Ends the process with the exit code, unless that is 0: a caller such as Maven may go on. */
  public static void main(String[] args) {
    int code = run(utf8(System.out), utf8(System.err), System.in, args);
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /** Whatever the system's own encoding is: names of drugs have letters beyond ASCII. */
  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
  }
}
