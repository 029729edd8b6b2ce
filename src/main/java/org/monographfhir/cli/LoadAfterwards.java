package org.monographfhir.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monographfhir.chunk.Planner;
import org.monographfhir.target.Limits;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Loads what convert wrote, unless it failed. */
final class LoadAfterwards {

  @Option(
      names = "--load",
      paramLabel = "URL",
      description =
          "Load what was written into the FHIR server at this address, as the command load does;"
              + " the options below are for it. Nothing is sent if the run has failed.")
  private String server;

  @Option(
      names = "--load-despite-errors",
      description =
          "With --load: send what was converted although the run has failed, for example because"
              + " an input was rejected.")
  private boolean despiteErrors;

  boolean isWanted() {
    return server != null;
  }

  Optional<String> server() {
    return Optional.ofNullable(server);
  }

  /**
   * Refuses what would send nothing, or not what is meant.
   *
   * @param output where this run writes to
   * @param check whether it only compares
   */
  void check(CommandLine command, LoadOptions options, Path output, boolean check) {
    if (server != null && check) {
      throw new ParameterException(command, "--check writes nothing that --load could send");
    }
    if (server == null && despiteErrors) {
      throw new ParameterException(command, "--load-despite-errors needs --load");
    }
    options.check(command);
    if (server != null && options.previous != null && isBelow(options.previous, output)) {
      throw new ParameterException(
          command,
          "--delta: this run writes to %s; write to another folder, and keep the earlier output"
              .formatted(output));
    }
  }

  /**
   * What was written has the form that the server takes already.
   *
   * @param code what converting came to
   * @param disjoint whether several transactions are sent at the same time
   */
  int load(int code, CommandLine command, Path output, LoadRun run, boolean disjoint)
      throws IOException {
    if (server == null) {
      return code;
    }
    if (code != ExitCode.DONE && !despiteErrors) {
      command
          .getErr()
          .println(
              "nothing was sent, because the run has failed; --load-despite-errors sends what was"
                  + " converted");
      return code;
    }
    Planner asItIs = new Planner(Optional.empty(), Limits.NONE, disjoint);
    return Math.max(code, run.run(List.of(output), server, asItIs));
  }

  private static boolean isBelow(Path path, Path folder) {
    try {
      return path.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return path.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    }
  }
}
