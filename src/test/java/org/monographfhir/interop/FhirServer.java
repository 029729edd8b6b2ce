package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.monographfhir.target.FhirVersion;

/**
 * A FHIR server in a process of its own, on the loopback address and a port of its choice. Its data
 * is in memory: each start gives an empty one. What it logs goes to {@code target/interop/logs/}.
 */
final class FhirServer implements AutoCloseable {

  private static final Path GUIDE = Path.of("src/site/markdown/guides/servers.md");
  private static final String PORT = " 8080";

  private final Process process;
  private final Thread atExit;
  private final FhirVersion fhir;
  private final String base;

  private FhirServer(Process process, Thread atExit, FhirVersion fhir, String base) {
    this.process = process;
    this.atExit = atExit;
    this.fhir = fhir;
    this.base = base;
  }

  /** Of the HAPI project, as it comes. */
  static FhirServer hapi(String name) {
    return start(name, "java ", FhirVersion.R4);
  }

  /** The same one, of R5. */
  static FhirServer hapiR5(String name) {
    return start(name, "java ", FhirVersion.R5);
  }

  /** Of Medplum, its router over a store in memory; shares no code with HAPI. */
  static FhirServer medplum(String name) {
    return start(name, "node ", FhirVersion.R4);
  }

  /** Starts a server as the guide says; it tells where it is once it answers. */
  private static FhirServer start(String name, String program, FhirVersion fhir) {
    try {
      Path log = log(name);
      String command = command(program, fhir);
      Process process =
          new ProcessBuilder("sh", "-c", "exec " + command).redirectError(log.toFile()).start();
      Thread atExit = new Thread(process::destroyForcibly);
      Runtime.getRuntime().addShutdownHook(atExit);
      String base = firstLine(process);
      assertNotNull(base, () -> "does not start: " + command + ", see " + log);
      return new FhirServer(process, atExit, fhir, base);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + name, e);
    }
  }

  private static String command(String program, FhirVersion fhir) throws IOException {
    return Files.readString(GUIDE)
        .lines()
        .filter(line -> line.startsWith(program) && line.endsWith(PORT))
        .filter(line -> line.endsWith(" r5" + PORT) == (fhir == FhirVersion.R5))
        .findFirst()
        .map(line -> line.substring(0, line.length() - PORT.length()) + " 0")
        .orElseThrow();
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

  FhirVersion fhir() {
    return fhir;
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
