package org.monographfhir.markdown;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** Reads the TOML in front of a page as strings; what has parts of its own is dropped. */
final class TomlParser {

  /**
   * @param toml the lines between the two fences
   * @param firstLine the line of the file on which they start
   */
  Outcome<List<Field>> parse(String file, String toml, int firstLine) {
    JsonNode root;
    try {
      root = new TomlMapper().readTree(toml);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String why = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      return Outcome.none(
          Diagnostic.error(
              file, firstLine + line - 1, "markdown.front-matter", "not TOML: " + why));
    }
    List<Field> fields = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    root.properties()
        .forEach(
            property -> {
              String key = property.getKey();
              int line = firstLine + line(toml, key);
              List<String> values = values(property.getValue());
              if (values.isEmpty()) {
                diagnostics.add(
                    Diagnostic.warning(
                        file,
                        line,
                        "markdown.front-matter-value",
                        "%s: dropped a value that is no string".formatted(key)));
              }
              fields.add(new Field(key, values, line));
            });
    return Outcome.of(fields, diagnostics);
  }

  private static List<String> values(JsonNode value) {
    List<String> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> each(each, values));
    } else {
      each(value, values);
    }
    return values;
  }

  private static void each(JsonNode value, List<String> values) {
    if (value.isValueNode() || value.isPojo()) {
      values.add(value.asText());
    }
  }

  /** The line, from 0, that gives a key its value. */
  private static int line(String toml, String key) {
    Matcher found =
        Pattern.compile("(?m)^[ \\t]*[\"']?" + Pattern.quote(key) + "[\"']?[ \\t]*=").matcher(toml);
    return found.find()
        ? (int) toml.substring(0, found.end()).chars().filter(c -> c == '\n').count()
        : 0;
  }
}
