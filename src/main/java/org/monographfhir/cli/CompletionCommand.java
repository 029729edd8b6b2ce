package org.monographfhir.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints the script with which a shell completes commands and options.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(monograph-fhir completion bash)",
      "  source <(monograph-fhir completion zsh)",
      "  monograph-fhir completion fish > ~/.config/fish/completions/monograph-fhir.fish"
    })
final class CompletionCommand implements Callable<Integer> {

  /** The shells that are known; the names are what the user types. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine program = spec.root().commandLine();
    // The script for bash is written so that zsh takes it too.
    String script =
        shell == Shell.fish
            ? new FishCompletion(program).script()
            : AutoComplete.bash(program.getCommandName(), program);
    spec.commandLine().getOut().print(script);
    return ExitCode.DONE;
  }
}
