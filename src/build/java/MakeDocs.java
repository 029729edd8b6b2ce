import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monographfhir.cli.Main;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * Writes what the command line says of itself: the script that completes commands in bash and zsh,
 * and the manual pages in AsciiDoc; and the README of the distribution. Run by the build, as a source file; not part of the program.
 */
public final class MakeDocs {

  /** Argument: the folder to write to. */
  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]);
    CommandLine program = Main.commandLine(InputStream.nullInputStream());
    Path completions = Files.createDirectories(target.resolve("completions"));
    String name = program.getCommandName();
    for (String shell : new String[] {"bash", "zsh", "fish"}) {
      try (PrintWriter script =
          new PrintWriter(completions.resolve(name + "." + shell).toFile(), UTF_8)) {
        Main.run(script, script, InputStream.nullInputStream(), "completion", shell);
      }
    }
    Files.writeString(
        target.resolve("README.md"), ofDistribution(Files.readString(Path.of("README.md"))));
    Path pages = Files.createDirectories(target.resolve("asciidoc"));
    int code =
        ManPageGenerator.generateManPage(
            pages.toFile(), null, new boolean[0], true, program.getCommandSpec());
    if (code != 0) {
      throw new IllegalStateException("no manual pages, code " + code);
    }
    try (Stream<Path> made = Files.list(pages)) {
      for (Path page : made.toList()) {
        Files.writeString(page, withoutStrayMarks(Files.readString(page)));
      }
    }
  }

  /**
   * In words an asterisk is no mark of AsciiDoc, as it is around the names of options. Where an
   * option may be repeated, picocli puts a mark in the wrong place.
   */
  private static String withoutStrayMarks(String page) {
    String words =
        Pattern.compile("(?m)^(?!\\*|.*\\[\\*-|:| +monograph-fhir ).*$")
            .matcher(page)
            .replaceAll(
                line -> Matcher.quoteReplacement(line.group().replace("*", "{asterisk}")));
    return words.replaceAll("(\\*-[\\w-]+\\*)_=", "$1=_");
  }

  /** Without what needs the sources, and with what stands in comments for the distribution. */
  private static String ofDistribution(String readme) {
    return readme
        .replaceAll("(?s)<!-- source -->\\n.*?<!-- /source -->\\n", "")
        .replaceAll("(?s)<!-- distribution\\n(.*?)/distribution -->\\n", "$1");
  }
}
