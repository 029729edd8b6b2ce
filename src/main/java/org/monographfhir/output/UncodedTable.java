package org.monographfhir.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has no code yet, as the table that {@code --terminology} reads: who knows a code fills the
 * last column. The names that most pages have come first.
 */
public final class UncodedTable {

  private static final String HEADER = "system,code,display,targetSystem,targetCode\n";
  private static final List<String> KINDS = List.of("condition", "treatment", "modality");

  private UncodedTable() {}

  /**
   * The table; none where the file is no report.
   *
   * @param classes whether classes of treatments ("other drugs") are in it too
   */
  public static Optional<String> of(Path report, String targetSystem, boolean classes)
      throws IOException {
    JsonNode inputs;
    try {
      inputs = new ObjectMapper().readTree(report.toFile()).path("inputs");
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    if (!inputs.isArray()) {
      return Optional.empty();
    }
    Map<String, Integer> pages = new LinkedHashMap<>();
    Map<String, JsonNode> names = new LinkedHashMap<>();
    for (JsonNode input : inputs) {
      for (JsonNode name : input.path("uncoded")) {
        String key = name.path("system").asText() + "|" + name.path("code").asText();
        if (classes || KINDS.contains(name.path("kind").asText())) {
          pages.merge(key, 1, Integer::sum);
          names.putIfAbsent(key, name);
        }
      }
    }
    Comparator<Map.Entry<String, Integer>> most = Map.Entry.comparingByValue();
    return Optional.of(
        pages.entrySet().stream()
            .sorted(most.reversed().thenComparing(Map.Entry.comparingByKey()))
            .map(each -> row(names.get(each.getKey()), targetSystem))
            .collect(Collectors.joining("", HEADER, "")));
  }

  private static String row(JsonNode name, String targetSystem) {
    return Stream.of(
                name.path("system").asText(),
                name.path("code").asText(),
                name.path("words").asText(),
                targetSystem,
                "")
            .map(UncodedTable::quoted)
            .collect(Collectors.joining(","))
        + "\n";
  }

  private static String quoted(String value) {
    return value.matches("[^\",\r\n]*") ? value : "\"" + value.replace("\"", "\"\"") + "\"";
  }
}
