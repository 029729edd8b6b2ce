package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many uses there are, and of how many of them the parts say all. */
class SummaryTest {

  private static final Path SEED = Path.of("seeds/001_6dbfcd76ff4ad935.txt");

  @TempDir Path folder;

  @Test
  void theLastLineCountsUses() throws IOException {
    assertTrue(last(SEED).contains("; 1 use, 1 complete; "), last(SEED));
    assertTrue(last(Path.of("seeds")).contains("; 3 uses, 2 complete; "));
    assertTrue(last(partial()).contains("; 1 use, 0 complete; "), last(partial()));
  }

  /** Each word is in one stretch, and what is uncoded there is what the use lists. */
  @Test
  void theReportAccountsForEachWord() throws IOException {
    last(partial());
    JsonNode report = new ObjectMapper().readTree(folder.resolve("out/report.json").toFile());
    JsonNode use = report.at("/inputs/0/uses/0");
    assertEquals("partial", use.path("completeness").asText());
    List<String> uncoded = new ArrayList<>();
    for (JsonNode block : use.get("words")) {
      String text = block.get("text").asText();
      int end = 0;
      for (JsonNode stretch : block.get("stretches")) {
        String between = text.substring(end, stretch.get("start").asInt());
        assertTrue(between.isBlank(), "[" + between + "] in: " + text);
        end = stretch.get("end").asInt();
        if (stretch.get("went").asText().equals("uncoded")) {
          uncoded.add(text.substring(stretch.get("start").asInt(), end).replaceAll("[.\\s]+$", ""));
        }
      }
    }
    List<String> listed = new ArrayList<>();
    use.get("uncoded").forEach(each -> listed.add(each.asText()));
    assertEquals(uncoded, listed);
    assertTrue(listed.toString().contains("unless the moon shines"), listed.toString());
  }

  private Path partial() throws IOException {
    String page = Files.readString(SEED);
    String changed =
        page.replace(" and has [relapsed]", " unless the moon shines and has [relapsed]");
    assertTrue(!page.equals(changed), page);
    return Files.writeString(folder.resolve("page.md"), changed);
  }

  private String last(Path pages) {
    Ran run = Ran.with("convert", pages, "-o", folder.resolve("out"), "--force");
    assertEquals(0, run.code(), run.err());
    return run.out().lines().reduce((a, b) -> b).orElseThrow();
  }
}
