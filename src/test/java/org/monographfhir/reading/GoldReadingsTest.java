package org.monographfhir.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Main;
import org.monographfhir.reading.r5.R5Facts;

/**
 * The monographs of {@code src/test/resources/gold}, converted as a user does it, against their
 * correct readings. It prints how many facts of each kind are right.
 */
class GoldReadingsTest {

  private static final Path GOLD = Path.of("src/test/resources/gold");

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void everyFactIsRight(@TempDir Path output) throws IOException {
    JsonNode bundle = convert(output, "r4");
    Map<String, JsonNode> byReference = new HashMap<>();
    Map<String, JsonNode> drugByPage = new HashMap<>();
    for (JsonNode entry : bundle.path("entry")) {
      JsonNode resource = entry.path("resource");
      byReference.put(entry.path("fullUrl").asText(), resource);
      String type = resource.path("resourceType").asText();
      byReference.put(type + "/" + resource.path("id").asText(), resource);
      if (type.equals("MedicationKnowledge")) {
        drugByPage.put(resource.path("meta").path("source").asText(), resource);
      }
    }
    check(drugByPage, byReference);
  }

  @Test
  void everyFactIsInR5Too(@TempDir Path output) throws IOException {
    R5Facts facts = new R5Facts(convert(output, "r5"));
    check(facts.drugs(), facts.byReference());
  }

  private void check(Map<String, JsonNode> drugByPage, Map<String, JsonNode> byReference)
      throws IOException {
    Score score = new Score();
    for (Path file : goldFiles()) {
      JsonNode gold = json.readTree(file.toFile());
      JsonNode drug = drugByPage.get(gold.path("url").asText());
      score.compare(gold, Optional.ofNullable(drug).map(d -> DrugFacts.of(d, byReference)));
    }
    String report = score.tally().table() + score.summary();
    System.out.println(report);
    assertEquals(
        "must 488/488  should 292/292  f1 1.000",
        report.lines().reduce((first, last) -> last).orElse(""),
        score.tally().wrong());
  }

  private JsonNode convert(Path output, String fhir) throws IOException {
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            InputStream.nullInputStream(),
            "convert",
            GOLD.toString(),
            "--fhir",
            fhir,
            "-o",
            output.toString());
    assertEquals(0, code, err.toString());
    return json.readTree(output.resolve("bundle.json").toFile());
  }

  private static List<Path> goldFiles() throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList();
    }
  }
}
