package org.monographfhir.reading.uses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;
import org.monographfhir.reading.r5.R5Facts;

/**
 * The uses of {@code src/test/resources/gold-uses}, converted as a user does it, against their
 * correct readings. It prints how many facts of each kind are right, and {@code -Duses.log=true}
 * every difference.
 */
class UseGoldTest {

  private static final Path GOLD = Path.of("src/test/resources/gold-uses");

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void readsNearlyAllAndSaysWhatItDoesNot(@TempDir Path output) throws IOException {
    PageScore score = score(drugs(bundle(output, "r4")));
    if (Boolean.getBoolean("uses.log")) {
      score.log.forEach(System.out::println);
    }
    String report = score.report();
    System.out.println(report);
    assertEquals(0, score.completeButWrong, () -> report + score.log);
    assertEquals(0, score.unexpected, () -> report + score.log);
    assertEquals(116, score.uses);
    assertTrue(score.exactUses >= 110, report);
    assertTrue(score.tally.precision() >= 0.99, report);
    assertTrue(score.tally.recall() >= 0.98, report);
  }

  /** Each fact of the gold that is in the R4 output is in the R5 output, and no other. */
  @Test
  void r5ScoresTheSame(@TempDir Path r4, @TempDir Path r5) throws IOException {
    PageScore expected = score(drugs(bundle(r4, "r4")));
    PageScore found = score(new R5Facts(bundle(r5, "r5")).drugs());
    assertEquals(expected.report(), found.report());
    assertEquals(expected.log, found.log);
    assertEquals(116, found.uses);
  }

  private PageScore score(Map<String, JsonNode> drugs) throws IOException {
    PageScore score = new PageScore();
    for (Path file : files(".uses.json")) {
      JsonNode gold = json.readTree(file.toFile());
      String page = gold.path("page").asText();
      score.page(
          page.replaceFirst(".*/", ""),
          GoldUses.all(gold.path("uses")).map(GoldUses::of).toList(),
          drugs.containsKey(page) ? BundleUses.of(drugs.get(page)) : List.of());
    }
    return score;
  }

  private JsonNode bundle(Path output, String fhir) throws IOException {
    Path pages = Files.createDirectory(output.resolve("pages"));
    for (Path page : files(".md")) {
      if (!page.endsWith("README.md")) {
        Files.copy(page, pages.resolve(page.getFileName()));
      }
    }
    Path to = output.resolve("output");
    Ran run = Ran.with("convert", pages, "--fhir", fhir, "-o", to);
    assertEquals(0, run.code(), run.err());
    return json.readTree(to.resolve("bundle.json").toFile());
  }

  private static Map<String, JsonNode> drugs(JsonNode bundle) {
    Map<String, JsonNode> drugs = new HashMap<>();
    for (JsonNode entry : bundle.path("entry")) {
      JsonNode resource = entry.path("resource");
      if (resource.path("resourceType").asText().equals("MedicationKnowledge")) {
        drugs.put(resource.path("meta").path("source").asText(), resource);
      }
    }
    return drugs;
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
