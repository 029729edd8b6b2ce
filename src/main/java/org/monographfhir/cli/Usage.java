package org.monographfhir.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines why a command line cannot be carried out; picocli's own way is a screenful. */
final class Usage implements IParameterExceptionHandler {

  private static final Pattern NO_NUMBER =
      Pattern.compile("'([^']*)' is not an? (int|long|double)$");

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    if (args.length == 0) {
      command.usage(err);
      return ExitCode.USAGE;
    }
    err.println("monograph-fhir: error: " + place(e, args) + message(e));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  /** Of several words to choose from each once. */
  private static String message(ParameterException e) {
    List<String> words = words(e.getArgSpec());
    boolean other = e.getValue() != null && !words.isEmpty() && !words.contains(e.getValue());
    if (other && e.getMessage().contains("expected one of")) {
      return name(e.getArgSpec())
          + ": "
          + e.getValue()
          + ": not one of "
          + String.join(", ", words);
    }
    Matcher number = NO_NUMBER.matcher(e.getMessage());
    return number.find() && e.getArgSpec() != null
        ? name(e.getArgSpec())
            + ": "
            + number.group(1)
            + ": "
            + why(number.group(1), number.group(2))
        : e.getMessage();
  }

  private static String why(String value, String type) {
    return value.matches("[-+]?\\d+")
        ? "too large a number"
        : type.equals("double") ? "not a number" : "not a whole number";
  }

  static List<String> words(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    if (argument != null && argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    return words;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** Where the value stands, if that is the configuration file. */
  private static String place(ParameterException e, String[] args) {
    ArgSpec argument = e.getArgSpec();
    if (argument == null
        || argument instanceof OptionSpec option && isSaid(option, args)
        || !(e.getCommandLine().getDefaultValueProvider() instanceof Configuration file)) {
      return "";
    }
    return Optional.ofNullable(e.getValue())
        .flatMap(value -> file.configured(argument).filter(it -> holds(it.text(), value)))
        .map(it -> it.place() + ": ")
        .orElse("");
  }

  private static boolean holds(String text, String value) {
    return List.of(text.split(Configuration.SEPARATOR)).contains(value);
  }

  private static boolean isSaid(OptionSpec option, String[] args) {
    return Stream.of(args)
        .anyMatch(
            arg ->
                Stream.of(option.names())
                    .anyMatch(name -> arg.equals(name) || arg.startsWith(name + "=")));
  }
}
