package org.monographfhir.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with the value of an option: its name, the value, and why. */
final class Wrong {

  private Wrong() {}

  static ParameterException option(CommandLine command, String name, Object value, String why) {
    return new ParameterException(
        command,
        name + ": " + value + ": " + why,
        command.getCommandSpec().findOption(name),
        value.toString());
  }

  /** The same of an argument that is no option. */
  static ParameterException argument(CommandLine command, Object value, String why) {
    return new ParameterException(
        command,
        value + ": " + why,
        command.getCommandSpec().positionalParameters().stream().findFirst().orElse(null),
        value.toString());
  }
}
