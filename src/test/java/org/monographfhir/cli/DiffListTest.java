package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of the site's pages against an output. */
class DiffListTest {

  private static final Path BUNDLE = Path.of("output/bundle.json");
  private static final String DRUGS = "https://www.cancer.gov/about-cancer/treatment/drugs/";

  private static final String CHANGES =
      """
      Exemplinib: page new: https://www.cancer.gov/about-cancer/treatment/drugs/exemplinib
      Naxitamab-gqgk: page renamed: naxitamab-gqgk -> naxitamabgqgk
      Dinutuximab: page gone: dinutuximab
      """;

  @TempDir Path folder;

  @Test
  void aListOfAddresses() throws IOException {
    Path list = folder.resolve("list.txt");
    Files.writeString(
        list,
        "# a comment\n\n" + DRUGS + "blinatumomab\n/about-cancer/treatment/drugs/naxitamabgqgk\n");
    assertEquals(
        CHANGES.replaceFirst("Exemplinib.*\n", ""), Ran.with("diff", BUNDLE, "--list", list).out());
    Files.writeString(
        list, DRUGS + "blinatumomab\n" + DRUGS + "dinutuximab\n" + DRUGS + "naxitamab-gqgk\n");
    assertEquals(new Ran(0, "", ""), Ran.with("diff", BUNDLE, "--list", list));
  }

  @Test
  void thePageOfTheSite() throws IOException {
    Path list = folder.resolve("list.html");
    Files.writeString(
        list,
        "<html><body><h1>A to Z</h1><ul><li><a href='/about-cancer/treatment/drugs/exemplinib'>"
            + "Exemplinib</a><li><a href='/about-cancer/treatment/drugs/blinatumomab'>B</a>"
            + "<li><a href='/about-cancer/treatment/drugs/naxitamabgqgk'>Naxitamab-gqgk</a></ul>");
    Ran run = Ran.with("diff", BUNDLE, "--list", list);
    assertEquals(1, run.code());
    assertEquals(CHANGES, run.out());
  }

  @Test
  void whatIsNoListIsRefused() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "words\n");
    Ran run = Ran.with("diff", BUNDLE, "--list", list);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("list.txt:1: error: [change.no-list]"), run.err());
    assertEquals(2, Ran.with("diff", BUNDLE).code());
  }
}
