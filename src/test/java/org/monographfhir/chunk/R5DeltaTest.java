package org.monographfhir.chunk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;
import org.monographfhir.target.Limits;

/** In R5 a use is a resource of its own: one that left the page is retired as a drug is. */
class R5DeltaTest {

  private static final Path NAXITAMAB = Path.of("seeds/001_6dbfcd76ff4ad935.txt");
  private static final Path BLINATUMOMAB = Path.of("seeds/002_4dd11f704081b80e.txt");

  @TempDir Path folder;

  @Test
  void aUseThatLeftIsRetired() throws IOException {
    String page = Files.readString(BLINATUMOMAB);
    String item = "- in patients with cancer that has come back or did not respond to treatment\n";
    assertTrue(page.contains(item));
    Path before = converted("before", Files.readString(NAXITAMAB), page);
    Path now = converted("now", Files.readString(NAXITAMAB), page.replace(item, ""));

    Map<String, String> sent = sent(before, now, false);

    assertEquals("active", sent.get("MedicationKnowledge blinatumomab"));
    assertEquals("active", sent.get("ClinicalUseDefinition blinatumomab/1.2"));
    assertEquals("retired", sent.get("ClinicalUseDefinition blinatumomab/1.3"));
    assertEquals("active", sent.get("MedicinalProductDefinition blinatumomab"));
    assertTrue(sent.keySet().stream().noneMatch(each -> each.contains("naxitamab")), "" + sent);
  }

  @Test
  void ofADrugThatLeftAllIsRetired() throws IOException {
    Path before = converted("before", Files.readString(NAXITAMAB), Files.readString(BLINATUMOMAB));
    Path now = converted("now", Files.readString(BLINATUMOMAB));

    assertEquals(Map.of(), sent(before, now, false));

    Map<String, String> sent = sent(before, now, true);
    sent.keySet().removeIf(each -> !each.contains("naxitamab"));
    assertEquals(
        Map.of(
            "MedicationKnowledge naxitamab-gqgk", "inactive",
            "DocumentReference naxitamab-gqgk", "superseded",
            "MedicinalProductDefinition naxitamab-gqgk", "retired",
            "ClinicalUseDefinition naxitamab-gqgk/1", "retired",
            "RegulatedAuthorization naxitamab-gqgk", "retired",
            "RegulatedAuthorization naxitamab-gqgk/1", "retired"),
        sent);
  }

  private Path converted(String name, String... texts) throws IOException {
    Path pages = Files.createDirectory(folder.resolve(name + "-pages"));
    for (String text : texts) {
      Files.writeString(pages.resolve(texts.length + "-" + text.hashCode() + ".md"), text);
    }
    Path output = folder.resolve(name);
    Ran run = Ran.with("convert", pages, "--fhir", "r5", "-o", output, "-q");
    assertEquals(0, run.code(), run.err());
    return output;
  }

  /** The status of each resource that is sent, by type and identifier. */
  private static Map<String, String> sent(Path before, Path now, boolean retire)
      throws IOException {
    Delta delta = Delta.between(cargo(before), cargo(now), Set.of(), retire);
    Planner planner = new Planner(Optional.empty(), Limits.NONE, false);
    Map<String, String> sent = new TreeMap<>();
    for (Chunk chunk : planner.plan(delta).value().orElseThrow()) {
      for (JsonNode entry : new ObjectMapper().readTree(chunk.content()).path("entry")) {
        JsonNode resource = entry.path("resource");
        String name =
            resource.path("identifier").findValuesAsText("value").stream()
                .filter(each -> !each.startsWith("urn:"))
                .findFirst()
                .orElse("");
        JsonNode status = resource.path("status");
        sent.put(
            resource.path("resourceType").asText() + " " + name,
            status.at("/coding/0/code").asText(status.asText()));
      }
    }
    return sent;
  }

  private static Cargo cargo(Path folder) throws IOException {
    return Cargo.read(List.of(folder)).value().orElseThrow();
  }
}
