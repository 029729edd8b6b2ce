package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.monographfhir.cds.Evaluator;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.hooks.AccessLog;
import org.monographfhir.hooks.HooksHandler;
import org.monographfhir.hooks.HooksServer;
import org.monographfhir.publish.DecisionSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a service that answers questions of decision support. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    showDefaultValues = false,
    sortOptions = false,
    description = {
      "Answers requests of CDS Hooks 2.0 about converted drugs, until it is ended.",
      "",
      "It keeps nothing, asks nobody, and prints a line for each request, without anything about a"
          + " patient. Beyond this machine it listens with --auth only, and without TLS: put a"
          + " proxy in front of it that has it."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.DONE_TEXT,
      "1:content problem: what --cds names is no FHIR, or has no drug",
      ExitCode.USAGE_TEXT,
      ExitCode.FAILURE_TEXT
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  monograph-fhir package --cds --codes output -o cds",
      "  monograph-fhir serve --cds cds           at http://127.0.0.1:8090/cds-services",
      "  monograph-fhir serve --cds cds --terminology icd-10-cm.csv"
    })
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--cds",
      required = true,
      paramLabel = "FILE|DIR",
      description = "What package --cds wrote, or convert. May be repeated.")
  private List<String> converted = List.of();

  @Option(
      names = "--terminology",
      paramLabel = "FILE|DIR",
      split = Configuration.SEPARATOR,
      hideParamSyntax = true,
      description =
          "Tables from the codes of your patients' data to those of the pages: a FHIR ConceptMap"
              + " (*.json) or a table (*.csv). May be repeated.")
  private List<Path> tables = List.of();

  @Mixin private ListenOptions listen;

  @Spec private CommandSpec spec;

  private final InputStream standardInput;

  ServeCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException {
    Clock clock = Clock.systemDefaultZone();
    listen.check(spec.commandLine(), clock::instant);
    DecisionSupport drugs = CdsFiles.read(spec.commandLine(), standardInput, converted);
    PrintWriter err = spec.commandLine().getErr();
    drugs.texts().problems().forEach(err::println);
    if (!drugs.texts().problems().isEmpty()) {
      return ExitCode.CONTENT;
    }
    Outcome<Evaluator> made =
        drugs.evaluator(TerminologyFiles.ofTerminology(spec.commandLine()).find(tables));
    made.diagnostics().forEach(err::println);
    if (made.value().isEmpty()) {
      return ExitCode.CONTENT;
    }
    if (made.value().get().drugs() == 0) {
      err.println(String.join(", ", converted) + ":1: error: there is no drug");
      return ExitCode.CONTENT;
    }
    return serve(made.value().get(), clock);
  }

  private int serve(Evaluator evaluator, Clock clock) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    AccessLog log = (method, service, status) -> out.println(method + " " + service + " " + status);
    HooksHandler handler =
        new HooksHandler(
            evaluator,
            () -> LocalDate.ofInstant(clock.instant(), clock.getZone()),
            listen.access(),
            Optional.ofNullable(listen.origin()),
            listen.limits(),
            log);
    handler.warmUp();
    CountDownLatch end = new CountDownLatch(1);
    try (HooksServer server =
        HooksServer.start(listen.host(), listen.port(), handler, listen.limits())) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      out.println(
          "listening on http://%s:%d/cds-services, %s"
              .formatted(listen.host(), server.port(), Counted.of(evaluator.drugs(), "drug")));
      out.flush();
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }
}
