package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.monographfhir.target.Upsert;

/**
 * Medplum's router, loaded night after night. Its store makes a new version whenever it is written
 * to, also where nothing changed; so what counts here is the content.
 */
class MedplumServerIT {

  @ParameterizedTest
  @EnumSource(names = {"CONDITIONAL", "ID"})
  void changesOnlyWhatChanged(Upsert upsert, @TempDir Path temp) throws IOException {
    try (FhirServer server = FhirServer.medplum("medplum-" + upsert)) {
      Nights nights = new Nights(server, upsert, "medplum", temp);
      nights.teachSearchParameters();
      nights.after(PageFolder.seeds(temp.resolve("seeds")));
      nights.answersTheGuide();
      PageFolder pages = PageFolder.corpus(temp.resolve("pages"));

      ServerState first = nights.after(pages);
      nights.findEachDrug(pages);
      assertTrue(first.references() > 0 && first.inExtensions() > 0, "nothing was looked at");

      ServerState second = nights.after(pages);
      assertEquals(List.of(), first.changedTo(second));

      pages.change("000_76b118ee83dbe7ba.txt", "\nUnituxin\n", "\nUnituxin Plus\n");
      ServerState third = nights.after(pages);
      assertEquals(pages.movedByChangeOf("000_76b118ee83dbe7ba.txt"), second.changedTo(third));

      nights.answersTheKitAsItsManifestSays();
    }
  }
}
