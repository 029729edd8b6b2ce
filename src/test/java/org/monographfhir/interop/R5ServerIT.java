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
      nights.after(Pages.seeds(temp.resolve("seeds")));
      nights.answersTheGuide();
      Pages pages = Pages.corpus(temp.resolve("pages"));

      ServerState first = nights.after(pages);
      assertTrue(first.references() > 0 && first.inExtensions() > 0, "nothing was looked at");

      ServerState second = nights.after(pages);
      assertEquals(List.of(), first.movedTo(second));
    }
  }
}
