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
 * The HAPI project's own JPA server, loaded night after night. It keeps a version for each change,
 * so that it shows what a load has touched.
 */
class HapiServerIT {

  @ParameterizedTest
  @EnumSource(names = {"CONDITIONAL", "ID"})
  void movesOnlyWhatChanged(Upsert upsert, @TempDir Path temp) throws IOException {
    try (FhirServer server = FhirServer.hapi("hapi-" + upsert)) {
      Nights nights = new Nights(server, upsert, "hapi", temp);
      nights.teachSearchParameters();
      nights.after(PageFolder.seeds(temp.resolve("seeds")));
      nights.answersTheGuide();
      PageFolder pages = PageFolder.corpus(temp.resolve("pages"));

      ServerState first = nights.after(pages);
      nights.findEachDrug(pages);
      assertTrue(first.references() > 0 && first.inExtensions() > 0, "nothing was looked at");

      ServerState second = nights.after(pages);
      assertEquals(List.of(), first.movedTo(second));

      pages.change("000_76b118ee83dbe7ba.txt", "\nUnituxin\n", "\nUnituxin Plus\n");
      ServerState third = nights.after(pages);
      List<String> moved = pages.movedByChangeOf("000_76b118ee83dbe7ba.txt");
      assertEquals(moved, second.movedTo(third));
      assertEquals(
          List.of("2", "2", "1"), moved.stream().map(key -> third.versions().get(key)).toList());
      findsByTheCodesOfFiles(nights, pages);

      nights.answersTheKitAsItsManifestSays();
    }
  }

  /** Codes move what has them; loading them again moves nothing, and no drug is there twice. */
  private static void findsByTheCodesOfFiles(Nights nights, PageFolder pages) throws IOException {
    Path files = Path.of("src/test/resources/drug-codes");
    ServerState coded = nights.after(pages, "--drug-codes", files);
    assertEquals(
        List.of("Dinutuximab"),
        nights.drugs("code=http://www.nlm.nih.gov/research/umls/rxnorm|900000001"));
    assertEquals(List.of("Dinutuximab"), nights.drugs("code=http://fdasis.nlm.nih.gov|TEST0UNII1"));
    assertEquals(List.of(), coded.movedTo(nights.after(pages, "--drug-codes", files)));
  }
}
