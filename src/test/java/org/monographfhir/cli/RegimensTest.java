package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which drugs a regimen is made of, as a table and as Lists. */
class RegimensTest {

  private static final Path PAGE =
      Path.of("src/main/resources/org/monographfhir/kit/pages/combination.md");

  @TempDir Path folder;

  @Test
  void membersHaveTheirCodes() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(0, Ran.with("convert", PAGE, "-o", out).code());
    Ran run = Ran.with("package", "--regimens", "--codes", out, "-o", folder);
    assertEquals(0, run.code(), run.err());
    String table = Files.readString(folder.resolve("regimens.csv"));
    assertTrue(
        table.startsWith("regimen,regimenName,regimenNcit,letter,member,memberName,memberNcit\n"),
        table);
    JsonNode lists =
        new ObjectMapper().readTree(folder.resolve("regimens.json").toFile()).path("entry");
    assertEquals(1, lists.size());
    JsonNode list = lists.at("/0/resource");
    assertEquals(table.lines().count() - 1, list.path("entry").size());
    assertEquals("#member-1", list.at("/entry/0/item/reference").asText());
    assertEquals("member-1", list.at("/contained/0/id").asText());
  }

  @Test
  void needsConvertedPages() {
    assertEquals(2, Ran.with("package", "--regimens").code());
  }
}
