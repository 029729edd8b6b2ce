package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Main;
import org.monographfhir.cli.Ran;

/** A load that dies at once and without a word, as by kill -9, and goes on with --resume. */
class KilledLoadIT {

  private static final int MONOGRAPHS = 120;

  private static final int SIGKILL = 128 + 9;

  @Test
  void endsLikeAnUndisturbedOne(@TempDir Path temp) throws Exception {
    Path bundles =
        PageFolder.many(temp.resolve("pages"), MONOGRAPHS)
            .convert(temp.resolve("fhir"), "--max-entries", 60);
    int chunks =
        new ObjectMapper().readTree(bundles.resolve("manifest.json").toFile()).get("files").size();

    ServerState undisturbed;
    try (FhirServer server = FhirServer.hapi("hapi-undisturbed")) {
      Ran ran = Ran.with(load(bundles, server, temp.resolve("undisturbed.ndjson")));
      assertEquals(0, ran.code(), ran.err());
      undisturbed = ServerState.of(server.client(), server.fhir());
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

      List<JsonNode> runs = resumed(command, temp.resolve("report.json"));
      assertEquals(before, runs.get(0).path("skipped").asInt(), "the journal says: not again");
      assertEquals(
          chunks - before, runs.stream().mapToInt(run -> run.path("loaded").asInt()).sum());
      assertEquals(List.of(), undisturbed.movedTo(ServerState.of(server.client(), server.fhir())));
    }
  }

  private static Object[] load(Path bundles, FhirServer server, Path journal) {
    return new Object[] {"load", bundles, "--server", server.base(), "--journal", journal};
  }

  private static Object[] with(Object[] command, Object... more) {
    return Stream.concat(Stream.of(command), Stream.of(more)).toArray();
  }

  /**
   * Goes on until all is loaded, and gives the summary of each run. One run is enough, unless the
   * server is still busy with what the dead loader sent last: then it refuses to do the same at the
   * same time (409).
   */
  private static List<JsonNode> resumed(Object[] command, Path report)
      throws IOException, InterruptedException {
    List<JsonNode> runs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Ran run = Ran.with(with(command, "--resume", "--report", report));
      runs.add(new ObjectMapper().readTree(report.toFile()).path("summary"));
      if (run.code() == 0) {
        return runs;
      }
      assertTrue(run.err().contains("409"), run.err());
      Thread.sleep(2000);
    }
    throw new AssertionError("refused again and again: " + runs);
  }

  /** Kills a load in a process of its own as soon as so many transactions are in the journal. */
  private static int killedInTheMiddle(Object[] command, Path journal, int transactions)
      throws IOException, InterruptedException {
    Process loader =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
