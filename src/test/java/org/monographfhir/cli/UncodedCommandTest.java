package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table that a terminologist fills in and hands back. */
class UncodedCommandTest {

  private static final Path PAGE = Path.of("src/test/resources/terminology/page.md");
  private static final String HEADER = "system,code,display,targetSystem,targetCode\n";

  @TempDir Path folder;

  @Test
  void whatIsFilledInIsCodedInTheNextRun() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(0, Ran.with("convert", PAGE, "-o", out).code());
    Ran listed = Ran.with("uncoded", out);
    assertEquals(0, listed.code(), listed.err());
    String page = Files.readString(out.resolve("report.html"));
    assertTrue(page.contains("<li>condition: Advanced hemangioma (1 page)</li>"));
    assertTrue(
        page.contains(
            "href=\"https://evsexplore.semantics.cancer.gov/evsexplore/concept/ncit/C3270\""));
    assertTrue(
        listed
            .out()
            .contains(
                "https://w3id.org/monograph-fhir/CodeSystem/page-words,advanced hemangioma,"
                    + "Advanced hemangioma,"),
        listed.out());
    String filled = listed.out().replaceAll("(?m),$", ",C900001");
    Path table = Files.writeString(folder.resolve("to-do.csv"), filled);
    Ran again = Ran.with("convert", PAGE, "-o", out, "--terminology", table);
    assertEquals(0, again.code(), again.err());
    assertEquals(HEADER, Ran.with("uncoded", out.resolve("report.json")).out());
  }

  @Test
  void whatIsNotFilledInIsPassedBy() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(0, Ran.with("convert", PAGE, "-o", out).code());
    String open = Ran.with("uncoded", out).out();
    Path table = Files.writeString(folder.resolve("to-do.csv"), open);
    Ran again = Ran.with("convert", PAGE, "-o", out, "--terminology", table);
    assertEquals(0, again.code(), again.err());
    assertEquals(open, Ran.with("uncoded", out).out());
  }

  @Test
  void refusesWhatIsNoReport() throws IOException {
    assertEquals(2, Ran.with("uncoded", folder).code());
    Path other = Files.writeString(folder.resolve("a.json"), "{}");
    assertEquals(1, Ran.with("uncoded", other).code());
  }
}
