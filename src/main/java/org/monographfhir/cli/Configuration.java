package org.monographfhir.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
              Map.entry("fhir", List.of("convert")),
              Map.entry("format", List.of("convert")),
              Map.entry("target", List.of("convert", "load", "validate")),
              Map.entry("upsert", List.of("convert", "load")),
              Map.entry("limits.entries", List.of("convert", "load", "validate")),
              Map.entry("limits.bytes", List.of("convert", "load", "validate")),
              Map.entry("terminology", List.of("convert")),
              Map.entry("drug-codes", List.of("convert")),
              Map.entry("profiles", List.of("convert", "validate")),
              Map.entry("publisher", List.of("convert")),
              Map.entry("fail-on", List.of("convert", "validate")),
              Map.entry("threads", List.of("convert"))));

  private static final Map<String, String> OPTIONS =
      Map.of("limits.entries", "max-entries", "limits.bytes", "max-bytes");

  /** A value, and where it stands. */
  record Configured(String text, String place) {}

  private final Map<String, Configured> values;

  private Configuration(Map<String, Configured> values) {
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
    return new Configuration(new ConfigurationReader(file, KEYS.keySet()).values());
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return configured(argument).map(Configured::text).orElse(null);
  }

  /** What the file says, if it says anything. */
  Optional<Configured> configured(ArgSpec argument) {
    String command = argument.command().name();
    String name = name(argument);
    return KEYS.entrySet().stream()
        .filter(key -> key.getValue().contains(command))
        .map(Map.Entry::getKey)
        .filter(key -> OPTIONS.getOrDefault(key, key).equals(name))
        .filter(values::containsKey)
        .map(values::get)
        .findFirst();
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
}
