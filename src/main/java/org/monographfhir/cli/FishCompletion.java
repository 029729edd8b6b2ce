package org.monographfhir.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The <a href="https://fishshell.com/docs/current/completions.html">completions</a> of fish, for
 * which picocli has none.
 */
final class FishCompletion {

  private final CommandLine program;

  FishCompletion(CommandLine program) {
    this.program = program;
  }

  String script() {
    List<String> lines = new ArrayList<>();
    String name = program.getCommandName();
    for (Map.Entry<String, CommandLine> each : program.getSubcommands().entrySet()) {
      CommandLine command = each.getValue();
      String[] description = command.getCommandSpec().usageMessage().description();
      lines.add(
          "complete -c %s -n __fish_use_subcommand -f -a %s -d %s"
              .formatted(name, each.getKey(), quoted(String.join(" ", description))));
      for (OptionSpec option : command.getCommandSpec().options()) {
        lines.add(
            "complete -c %s -n '__fish_seen_subcommand_from %s'".formatted(name, each.getKey())
                + names(option)
                + (option.arity().max() > 0 ? " -r" : "")
                + values(option)
                + " -d "
                + quoted(String.join(" ", option.description())));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String names(OptionSpec option) {
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      names.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    return names.toString();
  }

  private static String values(OptionSpec option) {
    List<String> words = Usage.words(option);
    return words.isEmpty() ? "" : " -f -a " + quoted(String.join(" ", words));
  }

  /** The first sentence: fish shows one line. */
  private static String quoted(String text) {
    String first = text.replaceAll("\\$\\{[^}]*}", "").replaceFirst("(?s)[.:;] .*", "").strip();
    return "'" + first.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
