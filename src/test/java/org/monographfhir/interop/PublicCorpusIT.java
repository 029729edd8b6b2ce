package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.inspect.Inspection;
import org.monographfhir.target.Targets;

/**
 * HL7's public cases for validators, FHIR/fhir-test-cases: {@code validate} refuses what HL7's own
 * validator refuses, and where it does not, a table says why. Taken are the plain cases of R4:
 * those that need no profile, package or setting besides the file.
 */
class PublicCorpusIT {

  private static final Path CASES = Path.of("target/interop/fhir-test-cases/validator");
  private static final Path TABLE = Path.of("src/interop/fhir-test-cases.tsv");

  /** What a plain case has: names, remarks, and what validators said. */
  private static final Set<String> PLAIN =
      Set.of(
          "name",
          "file",
          "version",
          "module",
          "description",
          "explanation",
          "documentation",
          "tags",
          "java",
          "firely-sdk-wip",
          "firely-sdk-current",
          "brianpos",
          "dotnet-brianpos");

  private final ObjectMapper json = new ObjectMapper();
  private final Inspection inspection =
      Inspection.bundled(new Targets().named(Targets.GENERIC).orElseThrow()).value().orElseThrow();

  @Test
  void everyOtherVerdictHasAReason() throws IOException {
    Map<String, String> different = new TreeMap<>();
    List<JsonNode> cases = cases();
    assertTrue(cases.size() > 150, cases.size() + " cases");
    for (JsonNode each : cases) {
      boolean theirs = isRefused(each);
      List<String> ours = errors(each.path("file").asText());
      if (theirs == ours.isEmpty()) {
        different.put(each.path("file").asText(), theirs ? "refused" : "taken, ours: " + ours);
      }
    }
    Map<String, String> known = known();
    assertEquals(
        String.join("\n", known.keySet()),
        String.join("\n", different.keySet()),
        () -> "HL7's verdict where ours is another: " + different);
  }

  private List<JsonNode> cases() throws IOException {
    JsonNode all = json.readTree(CASES.resolve("manifest.json").toFile()).path("test-cases");
    return StreamSupport.stream(all.spliterator(), false)
        .filter(each -> each.path("version").asText().matches("4\\.0(\\.1)?"))
        .filter(each -> each.path("file").asText().matches(".*\\.(json|xml)"))
        .filter(PublicCorpusIT::isPlain)
        .toList();
  }

  private static boolean isPlain(JsonNode each) {
    List<String> members = new ArrayList<>();
    each.fieldNames().forEachRemaining(members::add);
    return PLAIN.containsAll(members);
  }

  /** What HL7's validator says stands in a file, or in the manifest itself. */
  private boolean isRefused(JsonNode each) throws IOException {
    JsonNode said = each.path("java");
    JsonNode outcome =
        said.isTextual()
            ? json.readTree(CASES.resolve("outcomes").resolve(said.asText()).toFile())
            : said.path("outcome");
    return StreamSupport.stream(outcome.path("issue").spliterator(), false)
        .anyMatch(issue -> issue.path("severity").asText().matches("error|fatal"));
  }

  private List<String> errors(String file) throws IOException {
    String text;
    try {
      text = Files.readString(CASES.resolve(file));
    } catch (CharacterCodingException e) {
      return List.of("not UTF-8");
    }
    List<Diagnostic> found =
        file.endsWith(".xml") ? inspection.xml(file, text) : inspection.json(file, text);
    return found.stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .map(Diagnostic::code)
        .distinct()
        .toList();
  }

  /** The cases of which our verdict is another, and why, as people wrote it down. */
  private static Map<String, String> known() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, TreeMap::new));
  }
}
