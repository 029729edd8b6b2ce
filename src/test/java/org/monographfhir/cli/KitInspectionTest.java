package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate} and the kit for testers agree: each planted mistake is found, nothing else. */
class KitInspectionTest {

  @TempDir Path folder;

  @Test
  void badIsRefusedAndGoodIsNot() throws IOException {
    Path kit = folder.resolve("kit");
    assertEquals(0, Ran.with("package", "--kit", "-o", kit).code());
    assertEquals(0, Ran.with("validate", kit.resolve("good"), "--fail-on", "warning").code());

    Map<String, Set<String>> errors = errors(kit.resolve("bad"));
    try (Stream<Path> bad = Files.list(kit.resolve("bad"))) {
      Set<String> all =
          bad.map(each -> each.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertTrue(all.size() >= 30, all.toString());
      assertEquals(all, errors.keySet());
    }
    Set<String> byPreflightAlone =
        errors.entrySet().stream()
            .filter(
                each -> each.getValue().stream().allMatch(code -> code.startsWith("preflight.")))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertTrue(
        byPreflightAlone.containsAll(
            Set.of(
                "array-empty.json",
                "if-none-exist-with-type.json",
                "key-twice.json",
                "request-for-other-id.json",
                "request-for-other-type.json")),
        byPreflightAlone.toString());
  }

  private static Map<String, Set<String>> errors(Path bad) throws IOException {
    Ran run = Ran.with("validate", bad, "--output-format", "json");
    assertEquals(1, run.code());
    Map<String, Set<String>> errors = new TreeMap<>();
    for (JsonNode each : new ObjectMapper().readTree(run.out()).get("diagnostics")) {
      if (each.get("severity").asText().equals("error")) {
        errors
            .computeIfAbsent(
                Path.of(each.get("file").asText()).getFileName().toString(), f -> new TreeSet<>())
            .add(each.get("code").asText());
      }
    }
    return errors;
  }
}
