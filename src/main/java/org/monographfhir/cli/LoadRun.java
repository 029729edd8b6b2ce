package org.monographfhir.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.chunk.Cargo;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.chunk.Planner;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.load.Capabilities;
import org.monographfhir.load.ChunkState;
import org.monographfhir.load.Journal;
import org.monographfhir.load.LoadReport;
import org.monographfhir.load.LoadResult;
import org.monographfhir.load.Loader;
import org.monographfhir.output.SingleFile;
import org.monographfhir.server.FhirServer;
import picocli.CommandLine;

/** One load, from the files to the exit code. */
final class LoadRun {

  /** The codes of what reading back finds. */
  private static final String VERIFYING = "load\\.(not-found|doubled|different|not-verified)";

  private final CommandLine command;
  private final LoadOptions options;
  private final ServerOptions connection;
  private final Loudness loudness;
  private final FindingOptions format;
  private final List<Diagnostic> found = new ArrayList<>();
  private int files;

  /** Seen by all threads that load. */
  private volatile Progress progress = Progress.none();

  LoadRun(
      CommandLine command,
      LoadOptions options,
      ServerOptions connection,
      Loudness loudness,
      FindingOptions format) {
    this.command = command;
    this.options = options;
    this.connection = connection;
    this.loudness = loudness;
    this.format = format;
  }

  int run(List<Path> inputs, String url, Planner planner) throws IOException {
    int code = load(inputs, url, planner);
    if (!format.isText()) {
      command.getOut().print(format.write(files, found));
    }
    return code;
  }

  private int load(List<Path> inputs, String url, Planner planner) throws IOException {
    FhirServer server = connection.connect(url, command, this::note);
    Outcome<List<Chunk>> plan = plan(inputs, planner);
    report(plan.diagnostics());
    if (plan.value().isEmpty()) {
      return ExitCode.CONTENT;
    }
    List<Chunk> chunks = plan.value().get();
    files = chunks.size();
    Loader loader = new Loader(server, options.settings());
    Outcome<Capabilities> can = loader.capabilities();
    List<Diagnostic> missing = can.value().map(c -> loader.missing(c, chunks)).orElse(List.of());
    report(can.diagnostics());
    report(missing);
    if (can.value().isPresent()) {
      report(loader.underOtherIds(chunks));
    }
    boolean unfit = can.hasErrors() || !missing.isEmpty();
    int code = plan.hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
    if (options.dryRun) {
      String software = can.value().map(Capabilities::software).orElse("unknown");
      if (format.isText()) {
        LoadPreview.print(server + " (" + software + ")", chunks, command.getOut());
      }
      return unfit ? ExitCode.CONTENT : code;
    }
    if (unfit && !options.ignoreMetadata) {
      command.getErr().println("nothing was sent; --ignore-metadata sends all the same");
      return ExitCode.CONTENT;
    }
    return Math.max(code, load(loader, plan, inputs.get(0), server));
  }

  private Outcome<List<Chunk>> plan(List<Path> inputs, Planner planner) throws IOException {
    Outcome<Cargo> cargo = read(inputs);
    if (cargo.value().isEmpty()) {
      return new Outcome<>(Optional.empty(), cargo.diagnostics());
    }
    if (options.previous == null) {
      return planner.plan(cargo.value().get());
    }
    Outcome<Cargo> before = read(List.of(options.previous));
    if (before.value().isEmpty()) {
      return new Outcome<>(Optional.empty(), before.diagnostics());
    }
    DeltaPlan delta = DeltaPlan.of(options, before.value().get(), inputs, cargo.value().get());
    if (!loudness.quiet && format.isText()) {
      delta.print(command.getOut());
    }
    return delta.chunks(planner);
  }

  private Outcome<Cargo> read(List<Path> inputs) throws IOException {
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw Wrong.argument(command, input, "no such file or folder");
      }
    }
    return Cargo.read(inputs);
  }

  private int load(Loader loader, Outcome<List<Chunk>> plan, Path input, FhirServer server)
      throws IOException {
    List<Chunk> chunks = plan.value().orElseThrow();
    LoadResult result;
    progress = Progress.of("load", chunks.size(), loudness, command.getErr());
    try (Journal journal =
            Journal.open(options.journal(input), server.toString(), Clock.systemUTC());
        LoadProgress shown =
            new LoadProgress(progress, command.getOut(), loudness.quiet || !format.isText())) {
      result = loader.load(chunks, journal, shown);
    }
    report(result.problems());
    PrintWriter out = command.getOut();
    if (!loudness.quiet && format.isText()) {
      LoadTable.print(result, out);
      if (options.settings().verify()) {
        out.println(verified(result));
      }
    }
    if (options.report().isPresent()) {
      byte[] content = new LoadReport().write(server.toString(), plan.diagnostics(), result);
      SingleFile.write(options.report().get(), content);
    }
    result.stopped().ifPresent(this::stopped);
    if (result.count(ChunkState.UNANSWERED) > 0) {
      return ExitCode.FAILURE;
    }
    return result.problems().isEmpty() ? ExitCode.DONE : ExitCode.CONTENT;
  }

  private static String verified(LoadResult result) {
    long different =
        result.problems().stream().filter(each -> each.code().matches(VERIFYING)).count();
    if (result.verified() + different == 0) {
      return "verified: nothing, as nothing was read back";
    }
    return "verified: %s on the server as %s sent, %s%s"
        .formatted(
            Counted.of(result.verified(), "resource") + (result.verified() == 1 ? " is" : " are"),
            result.verified() == 1 ? "it was" : "they were",
            different == 0 ? "no difference" : Counted.of(different, "difference"),
            result.late() == 0 ? "" : "; %d of them no search finds yet".formatted(result.late()));
  }

  private void stopped(String why) {
    command.getErr().println("monograph-fhir: error: stopped: " + why);
    command.getErr().println("Go on from here with --resume.");
  }

  private void report(List<Diagnostic> diagnostics) {
    List<Diagnostic> shown = diagnostics.stream().sorted().filter(loudness::shows).toList();
    if (format.isText()) {
      shown.forEach(command.getErr()::println);
    } else {
      found.addAll(shown);
    }
  }

  private void note(String text) {
    if (!loudness.quiet) {
      progress.above(
          () -> {
            command.getErr().println("monograph-fhir: " + text);
            command.getErr().flush();
          });
    }
  }
}
