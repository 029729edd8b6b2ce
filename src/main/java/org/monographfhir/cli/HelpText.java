package org.monographfhir.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of each command, as wide as the terminal: no word is cut, and options are in groups. */
final class HelpText {

  private static final int WIDEST = 100;
  private static final int NAMES = 28;

  private final Help help;
  private final int width;

  private HelpText(Help help) {
    this.help = help;
    width = Math.min(WIDEST, help.commandSpec().usageMessage().width());
  }

  /** Lets the program and all its commands show it. */
  static CommandLine on(CommandLine program) {
    program.setUsageHelpAutoWidth(true);
    sections(program);
    return program;
  }

  private static void sections(CommandLine command) {
    command.getCommandSpec().usageMessage().abbreviateSynopsis(true);
    Map<String, IHelpSectionRenderer> all = command.getHelpSectionMap();
    all.put(UsageMessageSpec.SECTION_KEY_DESCRIPTION, it -> new HelpText(it).description());
    all.put(UsageMessageSpec.SECTION_KEY_PARAMETER_LIST, it -> new HelpText(it).parameters());
    all.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, it -> new HelpText(it).options());
    all.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, it -> new HelpText(it).commands());
    all.put(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST, it -> new HelpText(it).exitCodes());
    command.getSubcommands().values().forEach(HelpText::sections);
  }

  private String description() {
    List<String> lines = new ArrayList<>(List.of(""));
    for (String paragraph : help.commandSpec().usageMessage().description()) {
      lines.addAll(Wrapped.words(paragraph.replace("%n", ""), width));
    }
    lines.add("");
    return text(lines);
  }

  private String parameters() {
    return text(
        help.commandSpec().positionalParameters().stream()
            .flatMap(each -> row(each.paramLabel(), described(each)))
            .toList());
  }

  private String options() {
    List<String> lines = new ArrayList<>();
    OptionGroups.of(help.commandSpec())
        .forEach(
            (heading, options) -> {
              lines.add("");
              lines.add(bold((heading.isEmpty() ? "Options" : heading) + ":"));
              options.forEach(each -> row(names(each), described(each)).forEach(lines::add));
            });
    return text(lines);
  }

  private String commands() {
    return text(
        help.commandSpec().subcommands().entrySet().stream()
            .flatMap(
                each ->
                    row(each.getKey(), inShort(each.getValue().getCommandSpec().usageMessage())))
            .toList());
  }

  /** picocli's own command has its sentence in the header. */
  private static String inShort(UsageMessageSpec message) {
    return message.header().length > 0 ? message.header()[0] : message.description()[0];
  }

  private String exitCodes() {
    return text(
        help.commandSpec().usageMessage().exitCodeList().entrySet().stream()
            .flatMap(each -> row(each.getKey(), each.getValue(), 4))
            .toList());
  }

  private static String names(OptionSpec option) {
    boolean hasShort = !option.shortestName().startsWith("--");
    String names =
        hasShort ? String.join(", ", option.names()) : "    " + String.join(", ", option.names());
    return option.arity().max() > 0 ? names + "=" + option.paramLabel() : names;
  }

  private static String described(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private Stream<String> row(String name, String words) {
    return row(name, words, NAMES);
  }

  private Stream<String> row(String name, String words, int column) {
    String indent = " ".repeat(column + 2);
    List<String> lines = Wrapped.words(words, Math.max(20, width - indent.length()));
    String head = "  " + name;
    boolean besides = head.length() < indent.length();
    String start = bold(head) + " ".repeat(besides ? indent.length() - head.length() : 0);
    Stream<String> first = besides ? Stream.of(start + lines.get(0)) : Stream.of(start);
    return Stream.concat(first, lines.stream().skip(besides ? 1 : 0).map(indent::concat));
  }

  private String bold(String words) {
    return help.colorScheme().ansi().enabled() ? Style.bold.on() + words + Style.reset.on() : words;
  }

  private static String text(List<String> lines) {
    return lines.stream()
        .map(line -> line.stripTrailing() + System.lineSeparator())
        .collect(Collectors.joining());
  }
}
