package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Main;
import org.monographfhir.cli.Ran;

/** A load that dies at once and without a word, as by kill -9, and goes on with --resume. */
class KilledLoadIT {

  private static final int MONOGRAPHS = 500;

  private static final int SIGKILL = 128 + 9;

  @Test
  void endsLikeAnUndisturbedOne(@TempDir Path temp) throws Exception {
    Path bundles =
        Pages.many(temp.resolve("pages"), MONOGRAPHS)
            .convert(temp.resolve("fhir"), "--max-entries", 100);
    int chunks =
        new ObjectMapper().readTree(bundles.resolve("manifest.json").toFile()).get("files").size();

    ServerState undisturbed;
    try (FhirServer server = FhirServer.hapi("hapi-undisturbed")) {
      Ran ran = Ran.with(load(bundles, server, temp.resolve("undisturbed.ndjson")));
      assertEquals(0, ran.code(), ran.err());
      undisturbed = ServerState.of(server.client());
    }
    assertEquals(
        MONOGRAPHS,
        undisturbed.versions().keySet().stream()
            .filter(key -> key.startsWith("MedicationKnowledge "))
            .count());

    try (FhirServer server = FhirServer.hapi("hapi-killed")) {
      Path journal = temp.resolve("killed.ndjson");
      Object[] command = load(bundles, server, journal);
      int before = killedInTheMiddle(command, journal, chunks / 3);
      assertTrue(before < chunks, "it was done before it was killed");

      Path report = temp.resolve("report.json");
      Ran resumed = Ran.with(with(command, "--resume", "--report", report));
      assertEquals(0, resumed.code(), resumed.err());
      JsonNode summary = new ObjectMapper().readTree(report.toFile()).path("summary");
      assertEquals(before, summary.path("skipped").asInt(), "what is in the journal is not sent");
      assertEquals(chunks - before, summary.path("loaded").asInt());
      assertEquals(List.of(), undisturbed.movedTo(ServerState.of(server.client())));
    }
  }

  private static Object[] load(Path bundles, FhirServer server, Path journal) {
    return new Object[] {"load", bundles, "--server", server.base(), "--journal", journal};
  }

  private static Object[] with(Object[] command, Object... more) {
    return Stream.concat(Stream.of(command), Stream.of(more)).toArray();
  }

  /** Kills a load in a process of its own as soon as so many transactions are in the journal. */
  private static int killedInTheMiddle(Object[] command, Path journal, int transactions)
      throws IOException, InterruptedException {
    Process loader =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            FhirServer.JAVA,
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName()),
                        Stream.of(command).map(Object::toString))
                    .toList())
            .redirectErrorStream(true)
            .redirectOutput(FhirServer.log("killed-load").toFile())
            .start();
    try {
      while (lines(journal) < transactions && loader.isAlive()) {
        Thread.sleep(5);
      }
    } finally {
      loader.destroyForcibly();
    }
    assertEquals(SIGKILL, loader.waitFor(), "it ended before it was killed");
    return lines(journal);
  }

  private static int lines(Path file) throws IOException {
    return Files.exists(file) ? (int) Files.readString(file).lines().count() : 0;
  }
}
