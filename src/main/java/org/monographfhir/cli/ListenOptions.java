package org.monographfhir.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.monographfhir.hooks.Access;
import org.monographfhir.hooks.ClientLimits;
import org.monographfhir.hooks.SignedAccess;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where a service listens, whom it lets in, and how much one may take. */
final class ListenOptions {

  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      paramLabel = "ADDRESS",
      description = "The address to listen on. Default: ${DEFAULT-VALUE}, this machine only")
  private String host;

  @Option(
      names = "--port",
      defaultValue = "8090",
      paramLabel = "NUMBER",
      description = "The port; 0 for any that is free. Default: ${DEFAULT-VALUE}")
  private int port;

  @Option(
      names = "--auth",
      paramLabel = "FILE",
      description =
          "Answer only who signs a token (JWT) with a key of this JWK Set. Needed beyond this"
              + " machine; needs --url.")
  private Path keys;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description =
          "The address that clients call this service by, in front of /cds-services: their tokens"
              + " must be for it.")
  private String url;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description = "Let a web page of this origin ask, such as https://sandbox.cds-hooks.org.")
  private String origin;

  @Option(
      names = "--max-body",
      defaultValue = "2000000",
      paramLabel = "BYTES",
      description = "The longest request. Default: ${DEFAULT-VALUE}")
  private int bytes;

  @Option(
      names = "--timeout",
      defaultValue = "10",
      paramLabel = "SECONDS",
      description =
          "How long a client may take to send a request, or may wait. Default: ${DEFAULT-VALUE}")
  private int seconds;

  @Option(
      names = "--at-once",
      defaultValue = "64",
      paramLabel = "NUMBER",
      description = "How many clients are listened to at once. Default: ${DEFAULT-VALUE}")
  private int atOnce;

  private Access access = Access.ANYBODY;

  /** Refuses what would open the service to anybody. */
  void check(CommandLine command, Supplier<Instant> now) throws IOException {
    positive(command, "--max-body", bytes);
    positive(command, "--timeout", seconds);
    positive(command, "--at-once", atOnce);
    if (port < 0 || port > HIGHEST_PORT) {
      throw Wrong.option(command, "--port", port, "a number from 0 to " + HIGHEST_PORT);
    }
    if (keys == null) {
      if (!isThisMachine(command)) {
        throw Wrong.option(
            command, "--host", host, "listens beyond this machine: add --auth and --url");
      }
      return;
    }
    if (url == null || !url.matches("https?://[^\\s/]+(?:/\\S*)?")) {
      throw Wrong.option(command, "--auth", keys, "needs --url: an http or https address");
    }
    if (!Files.isRegularFile(keys)) {
      throw Wrong.option(command, "--auth", keys, "no such file");
    }
    access =
        SignedAccess.of(Files.readString(keys), url, now)
            .orElseThrow(
                () -> Wrong.option(command, "--auth", keys, "no JWK Set with an RSA or EC key"));
  }

  private static void positive(CommandLine command, String name, int value) {
    if (value < 1) {
      throw Wrong.option(command, name, value, "a number from 1 on");
    }
  }

  private boolean isThisMachine(CommandLine command) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw Wrong.option(command, "--host", host, "no such address");
    }
  }

  Access access() {
    return access;
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  String origin() {
    return origin;
  }

  ClientLimits limits() {
    return new ClientLimits(bytes, seconds, atOnce);
  }
}
