package org.monographfhir.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.MedicationKnowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;
import org.monographfhir.load.light.LightServer;

/** Only what changed is sent, and what left is retired. */
class DeltaTest {

  @TempDir Path folder;
  private LightServer server;

  @BeforeEach
  void start() throws Exception {
    server = new LightServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void sendsWhatChangedAndRetiresWhatLeft() throws IOException {
    Path old = converted("old", "000_76b118ee83dbe7ba", "001_6dbfcd76ff4ad935", "");
    Path now = converted("now", "001_6dbfcd76ff4ad935", "002_4dd11f704081b80e", "Danyelza");
    assertEquals(0, load(old).code());

    Ran run = load(now, "--delta", old, "--retire", "--verify");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Naxitamab-gqgk: brand name"), run.out());
    assertTrue(run.out().contains("Danyelza-next"), run.out());
    assertTrue(run.out().contains("Blinatumomab: drug added"), run.out());
    assertTrue(run.out().contains("Dinutuximab: drug left"), run.out());
    assertTrue(run.out().contains("Dinutuximab: is retired on the server"), run.out());
    // All that is new, the page and the drug that changed, the page and the drug that left.
    assertEquals(
        Map.of(
            "Dinutuximab inactive", "2",
            "Naxitamab-gqgk active", "2",
            "Blinatumomab active", "1",
            "Dinutuximab - NCI superseded", "2",
            "Naxitamab-gqgk - NCI current", "2",
            "Blinatumomab - NCI current", "1"),
        pages());

    Ran again = load(now, "--delta", now);
    assertEquals(0, again.code(), again.err());
    assertEquals("transactions: 0 loaded", again.out().strip());
  }

  /** A page that comes back is as it was. */
  @Test
  void whatComesBackIsActiveAgain() throws IOException {
    Path both = converted("both", "000_76b118ee83dbe7ba", "001_6dbfcd76ff4ad935", "");
    Path one = converted("one", "001_6dbfcd76ff4ad935", "001_6dbfcd76ff4ad935", "");
    assertEquals(0, load(both).code());
    assertEquals(0, load(one, "--delta", both, "--retire").code());
    assertTrue(pages().containsKey("Dinutuximab inactive"));
    assertEquals(0, load(both, "--delta", one).code());
    assertTrue(pages().containsKey("Dinutuximab active"));
  }

  /** Drugs and pages: what they are called, their status, and their version. */
  private Map<String, String> pages() {
    Map<String, String> found = new TreeMap<>();
    server
        .store()
        .resources()
        .values()
        .forEach(
            each -> {
              String version = each.getMeta().getVersionId();
              if (each instanceof MedicationKnowledge drug) {
                String status = drug.getStatus().toCode();
                found.put(drug.getCode().getText() + " " + status, version);
              } else if (each instanceof DocumentReference page && page.hasDocStatus()) {
                String status = page.getStatus().toCode();
                found.put(page.getDescription() + " " + status, version);
              }
            });
    return found;
  }

  private Path converted(String name, String first, String second, String renamed)
      throws IOException {
    Path pages = Files.createDirectory(folder.resolve(name + "-pages"));
    for (String page : new String[] {first, second}) {
      String text = Files.readString(Path.of("seeds", page + ".txt"));
      String changed = renamed.isEmpty() ? text : text.replace(renamed, renamed + "-next");
      Files.writeString(pages.resolve(page + ".txt"), changed);
    }
    Path output = folder.resolve(name);
    Ran run = Ran.with("convert", pages, "-o", output, "-q");
    assertEquals(0, run.code(), run.err());
    return output;
  }

  private Ran load(Object... args) {
    Object[] all = new Object[args.length + 4];
    all[0] = "load";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--server";
    all[args.length + 2] = server.url();
    all[args.length + 3] = "--retries=0";
    return Ran.with(all);
  }
}
