package org.monographfhir.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The file {@code monograph-fhir.yaml}: what need not be said on each command line. What is said
 * there goes before. Paths are those of the working folder, as on the command line.
 */
final class Configuration implements IDefaultValueProvider {

  static final String FILE = "monograph-fhir.yaml";
  static final String OPTION = "--config";

  /** Between the values of an option that may be repeated; no file has it in its name. */
  static final String SEPARATOR = "\n";

  private static final String INPUT = "input";

  /** Each key, and the commands that it is for. */
  private static final Map<String, List<String>> KEYS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(INPUT, List.of("convert")),
              Map.entry("output", List.of("convert")),
              Map.entry("format", List.of("convert")),
              Map.entry("target", List.of("convert", "load", "validate")),
              Map.entry("upsert", List.of("convert", "load")),
              Map.entry("limits.entries", List.of("convert", "load", "validate")),
              Map.entry("limits.bytes", List.of("convert", "load", "validate")),
              Map.entry("terminology", List.of("convert")),
              Map.entry("profiles", List.of("convert", "validate")),
              Map.entry("publisher", List.of("convert")),
              Map.entry("fail-on", List.of("convert", "validate")),
              Map.entry("threads", List.of("convert"))));

  private static final Map<String, String> OPTIONS =
      Map.of("limits.entries", "max-entries", "limits.bytes", "max-bytes");

  private final Map<String, String> values;

  private Configuration(Map<String, String> values) {
    this.values = values;
  }

  /**
   * The configuration of a command line: the file that it names, else the one in the working
   * folder, else none.
   *
   * @throws ConfigurationException when the file cannot be used
   */
  static Configuration of(String... args) {
    Optional<String> named = named(args);
    Path file = Path.of(named.orElse(FILE));
    if (named.isEmpty() && !Files.exists(file)) {
      return new Configuration(Map.of());
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      Map<String, String> values = new TreeMap<>();
      if (root != null) {
        collect(file, "", root, values);
      }
      return new Configuration(values);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      throw new ConfigurationException(file, line, "no YAML: " + e.getProblem());
    } catch (IOException e) {
      throw new ConfigurationException(file, 0, "cannot be read: " + Failure.text(e));
    }
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    String command = argument.command().name();
    String name = name(argument);
    return KEYS.entrySet().stream()
        .filter(key -> key.getValue().contains(command))
        .map(Map.Entry::getKey)
        .filter(key -> OPTIONS.getOrDefault(key, key).equals(name))
        .filter(values::containsKey)
        .map(values::get)
        .findFirst()
        .orElse(null);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName().replaceFirst("^--", "")
        : INPUT;
  }

  private static Optional<String> named(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(OPTION + "=")) {
        return Optional.of(args[i].substring(OPTION.length() + 1));
      }
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        return Optional.of(args[i + 1]);
      }
    }
    return Optional.empty();
  }

  private static void collect(Path file, String prefix, Node node, Map<String, String> into) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(file, node, "here stand keys and values, 'key: value'");
    }
    for (NodeTuple each : mapping.getValue()) {
      String key = prefix + scalar(file, each.getKeyNode());
      boolean folder = KEYS.keySet().stream().anyMatch(known -> known.startsWith(key + "."));
      if (folder) {
        collect(file, key + ".", each.getValueNode(), into);
      } else if (!KEYS.containsKey(key)) {
        String known = KEYS.keySet().stream().collect(Collectors.joining(", "));
        throw wrong(file, each.getKeyNode(), "unknown key " + key + "; known are " + known);
      } else if (into.put(key, value(file, each.getValueNode())) != null) {
        throw wrong(file, each.getKeyNode(), key + " stands there twice");
      }
    }
  }

  private static String value(Path file, Node node) {
    List<String> values = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(each -> values.add(scalar(file, each)));
    } else {
      values.add(scalar(file, node));
    }
    return String.join(SEPARATOR, values);
  }

  private static String scalar(Path file, Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw wrong(file, node, "a word or a list of words is wanted here");
  }

  private static ConfigurationException wrong(Path file, Node node, String what) {
    return new ConfigurationException(file, node.getStartMark().getLine(), what);
  }
}
