package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A configuration file, patterns, standard output. */
class HabitsTest {

  @TempDir Path home;

  private Path config;

  @BeforeEach
  void aName() {
    config = home.resolve("some.yaml");
  }

  @Test
  void whatStandsInTheFileNeedNotBeSaid() throws IOException {
    Path out = home.resolve("out");
    Files.writeString(
        config,
        """
        input:
          - seeds/000_76b118ee83dbe7ba.txt
          - seeds/002_4dd11f704081b80e.txt
        output: %s
        target: medplum
        terminology: [src/test/resources/terminology/map.json]
        limits:
          bytes: 100000
        """
            .formatted(out));
    Ran ran = Ran.with("convert", "--config", config);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("2 converted"), ran.out());
    assertTrue(Files.exists(out.resolve("bundle-0003.json")), "limits of the target");
    Ran said = Ran.with("convert", "--config=" + config, "-o", home, "--format", "xml", "seeds");
    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("3 converted"), "what is said goes before: " + said.out());
    assertTrue(Files.exists(home.resolve("bundle-0001.xml")));
  }

  /** The message names all keys; the guide has an example of each. */
  @Test
  void everyKeyIsInTheGuide() throws IOException {
    Files.writeString(config, "none: x\n");
    String message = Ran.with("convert", "--config", config).err().strip();
    String guide = Files.readString(Path.of("src/site/markdown/guides/running.md"));
    String yaml = guide.substring(guide.indexOf("```yaml"));
    for (String key : message.substring(message.indexOf("known are ") + 10).split(", ")) {
      assertTrue(yaml.contains("\n" + key.replaceFirst(".*\\.", "  ") + ":"), key);
    }
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "input: x\noutptu: y\n", ":2: unknown key outptu; known are drug-codes, fail-on"),
        Arguments.of("input: [x\n", ":2: no YAML: "),
        Arguments.of("- x\n", ":1: here stand keys and values"),
        Arguments.of("output: x\noutput: y\n", ":2: output stands there twice"),
        Arguments.of("limits:\n  entries: {a: b}\n", ":2: a word or a list of words"),
        Arguments.of("limits: 7\n", ":1: here stand keys and values"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("mistakes")
  void aFileThatCannotBeUsedIsRefused(String text, String message) throws IOException {
    Files.writeString(config, text);
    Ran ran = Ran.with("convert", "--config", config);
    assertEquals(2, ran.code());
    assertTrue(ran.err().startsWith(config + message), ran.err());
  }

  @Test
  void aValueThatNoOptionTakesIsRefusedAsOnTheCommandLine() throws IOException {
    Files.writeString(config, "format: turtle\n");
    Ran ran = Ran.with("convert", "--config", config);
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains(config + ":1: --format: turtle: not one of"), ran.err());
    assertEquals(2, Ran.with("convert", "--config", home.resolve("none.yaml")).code());
  }

  @Test
  void theBundleGoesToStandardOutputAlone() throws IOException {
    Ran ran = Ran.with("convert", "seeds", "-o", "-");
    assertEquals(Files.readString(Path.of("output/bundle.json")), ran.out());
    assertTrue(ran.err().contains("source.mojibake"), ran.err());
    assertFalse(Files.exists(Path.of("-")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--check", "--max-entries=8"})
  void whatDoesNotGoWithStandardOutputIsRefused(String option) {
    assertEquals(2, Ran.with("convert", "seeds", "-o", "-", option).code());
  }

  /** Each shell that is here reads the script for it. */
  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void completionsAreScriptsOfTheShell(String shell) throws Exception {
    Ran ran = Ran.with("completion", shell);
    assertEquals(0, ran.code(), ran.err());
    for (String word : new String[] {"convert", "load", "max-entries", "server", "completion"}) {
      assertTrue(ran.out().contains(word), word);
    }
    Path script = Files.writeString(home.resolve("script"), ran.out());
    boolean here =
        Stream.of(System.getenv("PATH").split(":")).anyMatch(p -> Files.exists(Path.of(p, shell)));
    if (here) {
      Process read = new ProcessBuilder(shell, "-n", script.toString()).inheritIO().start();
      assertEquals(0, read.waitFor());
    }
  }

  @Test
  void patternsNameFiles() throws IOException {
    Path deep = Files.createDirectories(home.resolve("a/b"));
    for (String name : new String[] {"one.md", "two.txt", "b/three.md", "b/[4].md"}) {
      Files.writeString(home.resolve("a").resolve(name), "no page");
    }
    assertEquals(2, rejected(home + "/a/*"));
    assertEquals(3, rejected(home + "/a/**.md"));
    assertEquals(1, rejected(home + "/a/b/t*.md"));
    assertEquals(1, rejected(home + "/*/{one,four}.md"));
    assertEquals(1, rejected(deep + "/[4].md"));
    Ran none = Ran.with("convert", home + "/*.pdf", "-o", home.resolve("out"));
    assertEquals(2, none.code());
    assertTrue(none.err().contains("no file matches"), none.err());
    assertEquals(2, Ran.with("convert", home + "/[", "-o", home.resolve("out")).code());
  }

  private long rejected(String pattern) {
    Ran ran = Ran.with("convert", pattern, "-o", home.resolve("out"), "--force");
    return ran.out().lines().filter(line -> line.startsWith("rejected ")).count();
  }
}
