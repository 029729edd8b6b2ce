package org.monographfhir.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** {@code action.yml}, whose step that converts is run as GitHub runs it. */
class ActionIT {

  private static final Path ACTION = Path.of("action.yml");

  @TempDir Path folder;

  @Test
  void leavesWhatWasFound() throws Exception {
    Path pages = Files.createDirectory(folder.resolve("some pages"));
    Path page = pages.resolve("one.txt");
    Files.copy(Path.of("seeds/001_6dbfcd76ff4ad935.txt"), page);
    Files.writeString(pages.resolve("two.txt"), "---\ntitle: [\n---\n# Two\n");

    assertEquals(1, run(Map.of("PAGES", pages.toString(), "ARGUMENTS", "--threads\n1\n")));

    String said = Files.readString(folder.resolve("said"));
    Path sarif = Path.of(said.strip().replaceFirst("^sarif=", ""));
    JsonNode run = new ObjectMapper().readTree(sarif.toFile()).path("runs").path(0);
    assertTrue(run.path("results").size() > 1, run.toPrettyString());
    assertTrue(Files.exists(folder.resolve("fhir/bundle.json")));
  }

  @Test
  void aWrongCommandLineLeavesNothing() throws Exception {
    assertEquals(2, run(Map.of("PAGES", "seeds", "ARGUMENTS", "--banana")));
    assertEquals("", Files.readString(folder.resolve("said")));
  }

  /** Text of who starts it reaches the shell as a variable, never as a part of the script. */
  @Test
  void namesItsInputsOutsideOfScripts() throws IOException {
    String text = Files.readString(ACTION);
    assertEquals(
        new TreeSet<>(action("inputs").keySet()),
        Pattern.compile("inputs\\.([\\w-]+)")
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new)));
    for (Map<String, Object> step : steps()) {
      String script = String.valueOf(step.get("run"));
      assertTrue(!script.contains("${{"), script);
    }
  }

  private int run(Map<String, String> inputs) throws Exception {
    Files.createFile(folder.resolve("said"));
    String script =
        steps().stream()
            .filter(step -> "convert".equals(step.get("id")))
            .map(step -> step.get("run").toString())
            .findFirst()
            .orElseThrow();
    ProcessBuilder bash = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", script);
    Map<String, String> environment = bash.redirectErrorStream(true).environment();
    environment.put("OUTPUT", folder.resolve("fhir").toString());
    environment.put("FAIL_ON", "error");
    environment.put("GITHUB_ACTION_PATH", Path.of("").toAbsolutePath().toString());
    environment.put("GITHUB_OUTPUT", folder.resolve("said").toString());
    environment.put("RUNNER_TEMP", folder.toString());
    environment.put("MONOGRAPH_FHIR_CACHE", "");
    environment.putAll(inputs);
    Process process = bash.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    assertTrue(code == 1 || code == 2, out);
    return code;
  }

  private static List<Map<String, Object>> steps() throws IOException {
    @SuppressWarnings("unchecked") // what the file is made of
    var steps = (List<Map<String, Object>>) action("runs").get("steps");
    return steps;
  }

  private static Map<String, Object> action(String part) throws IOException {
    Map<String, Map<String, Object>> all = new Yaml().load(Files.readString(ACTION));
    return all.get(part);
  }
}
