package org.monographfhir.cli;

import java.io.InputStream;
import java.util.List;
import picocli.CommandLine.HelpCommand;

/**
 * The commands of the program. Each is made when it is wanted: picocli takes a while to find the
 * options of one.
 *
 * @param in is read where an argument is {@code -}
 */
record Commands(InputStream in) {

  /** In the order of the help. */
  static final List<String> NAMES =
      List.of(
          "convert load validate explain diff uncoded package serve completion help".split(" "));

  /** What speaks of other commands. */
  private static final List<String> OF_ALL = List.of("completion", "help");

  /** Those that a command line needs: the one that it begins with, else all. */
  static List<String> namedBy(String... args) {
    return args.length > 0 && NAMES.contains(args[0]) && !OF_ALL.contains(args[0])
        ? List.of(args[0])
        : NAMES;
  }

  /** The command of that name. */
  Object named(String name) {
    return switch (name) {
      case "convert" -> new ConvertCommand(in);
      case "load" -> new LoadCommand();
      case "validate" -> new ValidateCommand(in);
      case "explain" -> new ExplainCommand(in);
      case "diff" -> new DiffCommand(in);
      case "uncoded" -> new UncodedCommand();
      case "package" -> new PackageCommand(in);
      case "serve" -> new ServeCommand(in);
      case "completion" -> new CompletionCommand();
      case "help" -> new HelpCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
