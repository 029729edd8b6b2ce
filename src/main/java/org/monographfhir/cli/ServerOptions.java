package org.monographfhir.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.monographfhir.server.Connection;
import org.monographfhir.server.FhirServer;
import org.monographfhir.server.Pace;
import org.monographfhir.server.ServerAddress;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How to talk to a server. */
final class ServerOptions {

  @Option(
      names = "--auth",
      paramLabel = "WHERE",
      description =
          "Where the credentials are kept, never the credentials themselves: bearer:env:NAME,"
              + " bearer:file:PATH, basic:env:NAME (name:password) or smart:CONFIG (SMART Backend"
              + " Services).")
  private String auth;

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      description = "Trust the certificate authorities in this PEM file, and no others.")
  private Path authority;

  @Option(
      names = "--allow-http",
      description = "Send over plain http to another machine, where others can read and change it.")
  private boolean allowHttp;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "How long to wait for the whole answer to a request. Default: 300, but 30 as long as the"
              + " server has not answered at all")
  private Double timeout;

  @Option(
      names = "--retries",
      paramLabel = "N",
      defaultValue = "6",
      description =
          "How often to send again what met 408, 409, 429, 502, 503, 504, a time-out or a lost"
              + " connection."
              + " Default: ${DEFAULT-VALUE}")
  private int retries;

  @Option(
      names = "--retry-wait",
      paramLabel = "SECONDS",
      defaultValue = "1",
      description =
          "How long to wait before the first of these; doubles from there, unless the server says"
              + " how long. Default: ${DEFAULT-VALUE}")
  private double retryWait;

  /** Refuses what no server can be reached with. */
  void check(String url, CommandLine command) {
    pace(command);
    address(url, command);
  }

  FhirServer connect(String url, CommandLine command, Consumer<String> notes) throws IOException {
    Pace pace = pace(command);
    ServerAddress address = address(url, command);
    try {
      return FhirServer.connect(
          new Connection(
              address,
              pace,
              Optional.ofNullable(auth),
              Optional.ofNullable(authority),
              System::getenv,
              Clock.systemUTC(),
              notes));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, option(e.getMessage()) + e.getMessage());
    }
  }

  private Pace pace(CommandLine command) {
    if (retries < 0) {
      throw Wrong.option(command, "--retries", retries, "at least 0 is needed");
    }
    return new Pace(
        Duration.ofSeconds(10),
        seconds(timeout == null ? 30 : timeout, "--timeout", command),
        seconds(timeout == null ? 300 : timeout, "--timeout", command),
        retries,
        seconds(retryWait, "--retry-wait", command),
        Duration.ofMinutes(5));
  }

  /** An address with something in it that may be a secret is not shown. */
  private ServerAddress address(String url, CommandLine command) {
    try {
      return ServerAddress.of(url, allowHttp);
    } catch (IllegalArgumentException e) {
      boolean plain = url.matches("[^@?#\\s]*");
      String name = command.getCommandSpec().findOption("--load") == null ? "--server" : "--load";
      throw new ParameterException(
          command, name + ": " + (plain ? url + ": " : "") + e.getMessage());
    }
  }

  /** The option that a message is about, where it does not say so. */
  private String option(String message) {
    boolean said = message.startsWith("--");
    boolean ofFile = authority != null && message.startsWith(authority.toString());
    return said ? "" : ofFile ? "--ca: " : "--auth: ";
  }

  private static Duration seconds(double value, String option, CommandLine command) {
    if (!(value > 0 && value <= 86_400)) {
      throw Wrong.option(command, option, value, "not between 0 and 86400 seconds");
    }
    return Duration.ofMillis(Math.max(1, Math.round(value * 1000)));
  }
}
