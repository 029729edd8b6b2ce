package org.monographfhir.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself, and of a command line that it cannot carry out. */
class HelpTest {

  @TempDir Path folder;

  @Test
  void optionsStandInGroups() {
    String help = Ran.with("convert", "--help").out();
    List<String> headings = help.lines().filter(line -> line.matches("[A-Z].*:")).toList();
    assertEquals(
        List.of(
            "Options:",
            "Form of the output:",
            "The server that it is meant for:",
            "Reading:",
            "Report:",
            "Loading:",
            "Connection:",
            "General:",
            "Exit codes:",
            "Examples:"),
        headings);
    assertTrue(help.contains("Usage: monograph-fhir convert [OPTIONS] FILE|DIR|-"), help);
  }

  @ParameterizedTest
  @ValueSource(strings = {"load", "package", "serve", "uncoded"})
  void generalIsWhatAllCommandsHave(String command) {
    String general = Ran.with(command, "--help").out().split("\nGeneral:\n")[1].split("\n\n")[0];
    List<String> options = general.lines().filter(line -> line.matches(" {2,6}-.*")).toList();
    assertEquals(
        List.of(),
        options.stream()
            .filter(line -> !line.matches(".*--(quiet|verbose|help|version|config)\\b.*"))
            .toList());
  }

  /** Nothing is cut, such as {@code *.json} behind its full stop, and lines fit. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "convert", "load", "validate", "explain", "diff", "package", "completion"})
  void noWordIsCut(String command) {
    String help = Ran.with((Object[]) (command + " --help").strip().split(" ")).out();
    for (String line : help.lines().toList()) {
      assertTrue(line.length() <= 80, line);
      assertFalse(line.contains("%n"), line);
      assertFalse(line.matches(".*[(*][.:]?$"), line);
      assertFalse(line.matches(" {20,}(json|xml|password)\\).*"), line);
    }
  }

  @Test
  void helpIsACommandAndWhatIsShownWithoutOne() {
    Ran plain = Ran.with("--help");
    assertEquals(plain, Ran.with("help"));
    assertEquals(Ran.with("convert", "--help"), Ran.with("help", "convert"));
    assertEquals(new Ran(2, "", plain.out()), Ran.with());
    assertTrue(
        plain.out().contains("monograph-fhir load fhir --server"), "examples of the product");
    assertFalse(Ran.with("help", "help").out().contains("%n"));
    String examples = plain.out().substring(plain.out().indexOf("Examples:"));
    assertTrue(examples.lines().skip(1).allMatch(line -> line.startsWith("  mono")), examples);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          convert --format turtle       | --format: turtle: not one of json, xml, ndjson
          convert --upsert new          | --upsert: new: not one of conditional, id, create
          convert --fail-on never       | --fail-on: never: not one of error, warning
          completion tcsh               | SHELL: tcsh: not one of bash, zsh, fish
          convert --target nobody       | --target: nobody: no such target; known are generic, hapi,
          convert --threads 0           | --threads: 0: at least 1 is needed
          convert --threads x           | --threads: x: not a whole number
          convert --max-bytes 9e9       | --max-bytes: 9e9: not a whole number
          convert --max-entries 0       | --max-entries: 0: at least 1 is needed
          convert --max-bytes -1        | --max-bytes: -1: at least 1 is needed
          convert --profiles none       | --profiles: none: no such folder
          validate . --profiles none    | --profiles: none: no such folder
          package --profiles none       | --profiles: none: no such folder
          convert --terminology none    | --terminology: none: no such file or folder
          load --server u --parallel 0  | --parallel: 0: at least 1 is needed
          load --server u --timeout 0   | --timeout: 0.0: not between 0 and 86400 seconds
          load --server u --timeout x   | --timeout: x: not a number
          load --server u --retries -1  | --retries: -1: at least 0 is needed
          load --server ftp://a/b       | --server: ftp://a/b: not an address such as
          load --server http://a:b@c/d  | error: --server: no name or password belongs
          convert seeds --load u        | --load: u: not an address such as
          load --server http://[::1] --auth bearer:env:NO_SUCH | --auth: there is no environment
          load --server http://[::1] --ca README.md | --ca: README.md holds no
          load --server u --report none/x.json | --report: none/x.json: no such folder
          load --server u --report src  | --report: src: a folder
          load --server u --journal src | --journal: src: a folder
          """)
  void messagesNameOptionAndValue(String line, String message) {
    Ran run = Ran.with((Object[]) line.split(" "));
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("monograph-fhir: error: "), run.err());
    assertTrue(run.err().contains(message), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          format: turtle     | --format: turtle: not one of
          threads: 0         | --threads: 0: at least
          profiles: none     | --profiles: none: no such folder
          target: nobody     | --target: nobody: no such target
          input: [none.md]   | none.md: no such file
          """)
  void whatStandsInTheConfigurationIsFoundThere(String value, String message) throws IOException {
    Path config = Files.writeString(folder.resolve("c.yaml"), "output: x\n" + value + "\n");
    Ran run = Ran.with("convert", "--config", config);
    assertEquals(2, run.code());
    assertTrue(run.err().contains(config + ":2: " + message), run.err());
  }

  @Test
  void countsAreInGrammar() throws IOException {
    Path page = Files.createFile(folder.resolve("empty.md"));
    assertTrue(Ran.with("explain", page).out().contains("1 diagnostic\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          convert --target        | generic hapi azure healthlake google medplum aidbox firely
          convert --format        | json xml ndjson
          validate --input-format | json xml ndjson
          completion              | bash zsh fish
          """)
  void completionKnowsTheValues(String line, String values) throws Exception {
    boolean bash = Files.exists(Path.of("/bin/bash"));
    assumeTrue(bash);
    Path script = folder.resolve("script");
    Files.writeString(
        script,
        Ran.with("completion", "bash").out()
            + "\nCOMP_WORDS=(monograph-fhir %s '')\nCOMP_CWORD=%d\n_complete_monograph-fhir\necho \"${COMPREPLY[@]}\"\n"
                .formatted(line, line.split(" ").length + 1));
    Process process = new ProcessBuilder("bash", script.toString()).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(said.contains(values), said);
    String fish = Ran.with("completion", "fish").out();
    assertTrue(
        Stream.of(fish.split("\n"))
            .anyMatch(each -> each.contains("-a '" + values + "'") || line.equals("completion")),
        fish);
  }
}
