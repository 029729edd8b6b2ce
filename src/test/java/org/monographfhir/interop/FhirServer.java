package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A FHIR server in a process of its own, on the loopback address and a port of its choice. Its data
 * is in memory: each start gives an empty one. What it logs goes to {@code target/interop/logs/}.
 */
final class FhirServer implements AutoCloseable {

  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Process process;
  private final Thread atExit;
  private final String base;

  private FhirServer(Process process, Thread atExit, String base) {
    this.process = process;
    this.atExit = atExit;
    this.base = base;
  }

  /** Of the HAPI project, as it comes. */
  static FhirServer hapi(String name) {
    String program = "target/interop/hapi-jpa/";
    return start(
        name,
        List.of(
            JAVA,
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            program + "classes" + File.pathSeparator + program + "lib/*",
            "org.monographfhir.interop.hapijpa.Main"));
  }

  /** Of Medplum, its router over a store in memory; shares no code with HAPI. */
  static FhirServer medplum(String name) {
    return start(
        name,
        List.of(
            "node",
            // Medplum's library looks for it, and Node 20 has it behind this switch.
            "--experimental-websocket",
            "target/interop/medplum/server.mjs"));
  }

  /** Starts a program that says on its first line where it is, once it answers. */
  private static FhirServer start(String name, List<String> command) {
    try {
      Path log = log(name);
      Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
      Thread atExit = new Thread(process::destroyForcibly);
      Runtime.getRuntime().addShutdownHook(atExit);
      String base = firstLine(process);
      assertNotNull(base, () -> "does not start: " + command + ", see " + log);
      return new FhirServer(process, atExit, base);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + command, e);
    }
  }

  /** Where a program is to say what it has to say. */
  static Path log(String name) throws IOException {
    return Files.createDirectories(Path.of("target/interop/logs")).resolve(name + ".log");
  }

  private static String firstLine(Process process) {
    BufferedReader out = process.inputReader();
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                return out.readLine();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .completeOnTimeout(null, 3, TimeUnit.MINUTES)
        .join();
  }

  /** The address to send to, such as {@code http://127.0.0.1:8080/fhir}. */
  String base() {
    return base;
  }

  FhirClient client() {
    return new FhirClient(base);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    Runtime.getRuntime().removeShutdownHook(atExit);
    process.onExit().join();
  }
}
