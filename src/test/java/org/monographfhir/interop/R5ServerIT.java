package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.target.Upsert;

/** HAPI's JPA server of R5, loaded night after night. */
class R5ServerIT {

  @Test
  void movesOnlyWhatChanged(@TempDir Path temp) throws IOException {
    try (FhirServer server = FhirServer.hapiR5("hapi-r5")) {
      Nights nights = new Nights(server, Upsert.CONDITIONAL, "hapi", temp);
      nights.teachSearchParameters();
      PageFolder seeds = PageFolder.seeds(temp.resolve("seeds"));
      ServerState first = nights.after(seeds);
      assertTrue(first.references() > 0 && first.inExtensions() > 0, "nothing was looked at");
      nights.answersTheGuide();

      ServerState second = nights.after(seeds);
      assertEquals(List.of(), first.movedTo(second));
    }
  }
}
