package org.monographfhir.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.monographfhir.cli.Configuration.Configured;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a configuration file; apart from {@link Configuration} as most runs have none. */
final class ConfigurationReader {

  private final Path file;
  private final Set<String> keys;

  /**
   * @param keys that there are; a dot stands between a key and one below it
   */
  ConfigurationReader(Path file, Set<String> keys) {
    this.file = file;
    this.keys = keys;
  }

  /**
   * The values by key, those of a list with {@link Configuration#SEPARATOR} between them.
   *
   * @throws ConfigurationException when the file cannot be used
   */
  Map<String, Configured> values() {
    try (Reader reader = Files.newBufferedReader(file)) {
      Map<String, Configured> values = new TreeMap<>();
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      if (root != null) {
        collect("", root, values);
      }
      return values;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      throw new ConfigurationException(file, line, "no YAML: " + e.getProblem());
    } catch (IOException e) {
      throw new ConfigurationException(file, 0, "cannot be read: " + Failure.text(e));
    }
  }

  private void collect(String prefix, Node node, Map<String, Configured> into) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, "here stand keys and values, 'key: value'");
    }
    for (NodeTuple each : mapping.getValue()) {
      String key = prefix + scalar(each.getKeyNode());
      if (keys.stream().anyMatch(known -> known.startsWith(key + "."))) {
        collect(key + ".", each.getValueNode(), into);
      } else if (!keys.contains(key)) {
        String known = String.join(", ", keys);
        throw wrong(each.getKeyNode(), "unknown key " + key + "; known are " + known);
      } else if (into.put(key, configured(each.getValueNode())) != null) {
        throw wrong(each.getKeyNode(), key + " stands there twice");
      }
    }
  }

  private Configured configured(Node node) {
    return new Configured(value(node), file + ":" + (node.getStartMark().getLine() + 1));
  }

  private String value(Node node) {
    List<String> values = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(each -> values.add(scalar(each)));
    } else {
      values.add(scalar(node));
    }
    return String.join(Configuration.SEPARATOR, values);
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw wrong(node, "a word or a list of words is wanted here");
  }

  private ConfigurationException wrong(Node node, String what) {
    return new ConfigurationException(file, node.getStartMark().getLine(), what);
  }
}
