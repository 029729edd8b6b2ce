import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.monographfhir.cli.Main;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * Writes what the command line says of itself: the script that completes commands in bash and zsh,
 * and the manual pages in AsciiDoc. Run by the build, as a source file; not part of the program.
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
    Path pages = Files.createDirectories(target.resolve("asciidoc"));
    int code =
        ManPageGenerator.generateManPage(
            pages.toFile(), null, new boolean[0], true, program.getCommandSpec());
    if (code != 0) {
      throw new IllegalStateException("no manual pages, code " + code);
    }
  }
}
