package org.monographfhir.cli;

import java.util.OptionalInt;
import java.util.Set;
import org.monographfhir.launch.Launch;

/**
 * What the jar runs: the program, in a JVM with the options that suit it. What is done at once is
 * done in this one, and so is everything when somebody chose its options.
 */
public final class Start {

  private static final Set<String> QUICK =
      Set.of("-h", "--help", "-V", "--version", "help", "completion");

  private Start() {}

  public static void main(String[] args) {
    OptionalInt code =
        isQuick(args) ? OptionalInt.empty() : Launch.run("org.monographfhir.cli.Main", args);
    if (code.isEmpty()) {
      Main.main(args);
    } else if (code.getAsInt() != ExitCode.DONE) {
      System.exit(code.getAsInt());
    }
  }

  private static boolean isQuick(String[] args) {
    for (String each : args) {
      if (QUICK.contains(each)) {
        return true;
      }
    }
    return args.length == 0;
  }
}
