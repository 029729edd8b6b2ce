package org.monographfhir.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;
import org.monographfhir.load.light.LightServer;

/** The loader against a server that keeps what it is sent. */
class LoadTest {

  private static final Map<String, Integer> SEEDS =
      Map.of("DocumentReference", 12, "MedicationKnowledge", 3, "Organization", 3, "Provenance", 3);

  @TempDir Path folder;
  private LightServer server;

  @BeforeEach
  void start() throws Exception {
    server = new LightServer();
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void loadsTheSeedsTwice() throws IOException {
    Ran first = load("output", "--verify");
    assertEquals(0, first.code(), first.err());
    assertEquals("", first.err());
    assertTrue(first.out().contains("loaded bundle.json: 21 created"), first.out());
    assertEquals(SEEDS, server.store().counts());

    Ran second = load("output", "--verify");
    assertEquals(0, second.code(), second.err());
    assertTrue(second.out().contains("0 created, 0 updated, 21 unchanged"), second.out());
    assertEquals(SEEDS, server.store().counts());
  }

  private Ran load(Object... args) {
    List<Object> all = new ArrayList<>(List.of("load"));
    all.addAll(List.of(args));
    all.addAll(List.of("--server", server.url(), "--journal", folder.resolve("journal.ndjson")));
    return Ran.with(all.toArray());
  }
}
