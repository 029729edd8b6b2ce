package org.monographfhir.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.monographfhir.PageCommand;
import org.monographfhir.cli.Ran;

/** Commands that are run one after the other in one JVM, with what is on its class path only. */
final class EachCommand {

  private EachCommand() {}

  /** What a command ends with and says; FOLDER stands for the folder. */
  static String said(String command, Path folder) throws IOException {
    String line = "monograph-fhir " + command.replace("FOLDER", folder.toString());
    Ran ran = new PageCommand(line).run(folder);
    String all = command + "\nends with " + ran.code() + "\n" + ran.out() + ran.err();
    return all.replace(folder.toString(), "FOLDER").replaceAll("@[0-9a-f]{5,8}\\b", "@");
  }

  static List<String> allSaid(List<String> commands, Path folder) throws IOException {
    List<String> said = new ArrayList<>();
    for (String command : commands) {
      said.add(said(command, folder));
    }
    return said;
  }

  /**
   * Takes a folder to write to, in which {@code commands} has one on each line; leaves what each
   * said in {@code said}.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<String> said = allSaid(Files.readAllLines(folder.resolve("commands")), folder);
    Files.writeString(folder.resolve("said"), String.join("\0", said));
  }
}
