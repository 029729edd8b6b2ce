package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads the YAML in front of a page as strings. Never constructs objects, and refuses anchors and
 * aliases, so that no file can grow or run anything.
 */
final class FrontMatterParser {

  private static final Set<Tag> SCALARS =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE);

  /**
   * @param yaml the lines between the two {@code ---}
   * @param firstLine the line of the file on which they start
   */
  Outcome<List<Field>> parse(String file, String yaml, int firstLine) {
    try {
      PlainYaml events = new PlainYaml(yaml);
      Optional<Diagnostic> trick = events.trick(file, firstLine);
      if (trick.isPresent()) {
        return Outcome.none(trick.get());
      }
      Node root = new Composer(events, new Resolver(), PlainYaml.options()).getSingleNode();
      if (!(root instanceof MappingNode mapping)) {
        return Outcome.none(
            error(
                file,
                firstLine,
                "markdown.front-matter",
                "the front matter is not 'key: value' lines"));
      }
      return fields(file, mapping, firstLine);
    } catch (MarkedYAMLException e) {
      int line = firstLine + (e.getProblemMark() == null ? 0 : e.getProblemMark().getLine());
      return Outcome.none(
          error(
              file, line, "markdown.front-matter", "not YAML: " + String.valueOf(e.getProblem())));
    } catch (YAMLException e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return Outcome.none(error(file, firstLine, "markdown.front-matter", "not YAML: " + message));
    }
  }

  private static Outcome<List<Field>> fields(String file, MappingNode mapping, int firstLine) {
    List<Field> fields = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = firstLine + tuple.getKeyNode().getStartMark().getLine();
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (key.isBlank()) {
        diagnostics.add(
            Diagnostic.warning(
                file, line, "markdown.front-matter-value", "a key that is no string is dropped"));
        continue;
      }
      Integer first = seen.putIfAbsent(key, line);
      if (first != null) {
        return Outcome.none(
            error(
                file,
                line,
                "markdown.front-matter-duplicate",
                "duplicate key \"%s\", first on line %d: remove one".formatted(key, first)));
      }
      fields.add(
          new Field(key, values(file, key, tuple.getValueNode(), firstLine, diagnostics), line));
    }
    return Outcome.of(fields, diagnostics);
  }

  private static List<String> values(
      String file, String key, Node value, int firstLine, List<Diagnostic> diagnostics) {
    List<Node> nodes = value instanceof SequenceNode list ? list.getValue() : List.of(value);
    List<String> values = new ArrayList<>();
    List<String> odd = new ArrayList<>();
    int oddLine = 0;
    for (Node node : nodes) {
      boolean scalar = node instanceof ScalarNode && SCALARS.contains(node.getTag());
      boolean kept = scalar && !node.getTag().equals(Tag.NULL);
      if (kept) {
        values.add(((ScalarNode) node).getValue());
      }
      if (!node.getTag().equals(Tag.STR)) {
        oddLine = odd.isEmpty() ? firstLine + node.getStartMark().getLine() : oddLine;
        odd.add(
            kept ? "read " + ((ScalarNode) node).getValue() + " as a string" : "dropped a value");
      }
    }
    if (!odd.isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
              file,
              oddLine,
              "markdown.front-matter-value",
              "%s: not strings: %s".formatted(key, String.join(", ", odd))));
    }
    return values;
  }

  private static Diagnostic error(String file, int line, String code, String message) {
    return Diagnostic.error(file, line, code, message);
  }
}
