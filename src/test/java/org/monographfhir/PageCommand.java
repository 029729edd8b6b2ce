package org.monographfhir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monographfhir.cli.Ran;

/**
 * A command as a page of the documentation shows it. Needs no library, so that it can be run from
 * the jar, too.
 */
public record PageCommand(String line) {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh run\\R(.*?)^```$");

  /** The README, the guides and what is looked up. */
  static Stream<Path> pages() throws IOException {
    try (Stream<Path> site = Files.walk(Path.of("src/site/markdown"), 2)) {
      Stream<Path> pages = site.filter(file -> file.toString().endsWith(".md")).sorted();
      return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), pages)
          .toList()
          .stream();
    }
  }

  /** Those of all pages that are marked to be run, each once. */
  public static List<PageCommand> all() throws IOException {
    List<PageCommand> all = new ArrayList<>();
    for (Path page : pages().toList()) {
      BLOCK
          .matcher(Files.readString(page))
          .results()
          .map((MatchResult block) -> block.group(1))
          .flatMap(String::lines)
          .map(line -> new PageCommand(line.replaceFirst("\\s+#.*", "")))
          .forEach(all::add);
    }
    return all.stream().distinct().toList();
  }

  /** Runs it as it stands there, but writes below this folder and not into the project. */
  public Ran run(Path folder) throws IOException {
    String[] parts = line.split(" < ");
    List<String> args = new ArrayList<>(List.of(parts[0].split(" ")));
    if (!args.remove(0).equals("monograph-fhir")) {
      throw new IllegalStateException("no command of this program: " + line);
    }
    int output = args.indexOf("-o");
    if (output >= 0) {
      args.set(output + 1, folder.resolve(args.get(output + 1)).toString());
    } else if (args.contains("convert") && !args.contains("--check")) {
      args.addAll(List.of("-o", folder.toString()));
    }
    String input = parts.length > 1 ? Files.readString(Path.of(parts[1])) : "";
    return Ran.reading(input, args.toArray());
  }
}
