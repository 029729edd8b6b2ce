package org.monographfhir.cli;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of a command, those together that are about one thing. */
final class OptionGroups {

  private static final String GENERAL = "General";

  /** What the options of a class are about; those of a command come first, without a heading. */
  private static final Map<Class<?>, String> HEADINGS =
      Map.ofEntries(
          Map.entry(RegimenFiles.class, ""),
          Map.entry(CdsFiles.class, ""),
          Map.entry(SetupOptions.class, "Reading"),
          Map.entry(FormOptions.class, "Form of the output"),
          Map.entry(TargetOptions.class, "The server that it is meant for"),
          Map.entry(TargetLimits.class, "The server that it is meant for"),
          Map.entry(ReviewsOption.class, "Report"),
          Map.entry(FindingOptions.class, "Report"),
          Map.entry(LoadAfterwards.class, "Loading"),
          Map.entry(LoadOptions.class, "Loading"),
          Map.entry(ServerOptions.class, "Connection"),
          Map.entry(ListenOptions.class, "Connection"));

  private OptionGroups() {}

  /** The options by heading. */
  static Map<String, List<OptionSpec>> of(CommandSpec command) {
    Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
    for (OptionSpec option : command.options()) {
      groups.computeIfAbsent(heading(option, command), it -> new ArrayList<>()).add(option);
    }
    return groups;
  }

  private static String heading(OptionSpec option, CommandSpec command) {
    // The options that picocli adds are those of a class of picocli.
    Class<?> of =
        option.userObject() instanceof Field field ? field.getDeclaringClass() : Loudness.class;
    boolean own = command.userObject() != null && of == command.userObject().getClass();
    return own && of != Main.class ? "" : HEADINGS.getOrDefault(of, GENERAL);
  }
}
