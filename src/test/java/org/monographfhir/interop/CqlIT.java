package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.cds.MadeUp;
import org.monographfhir.cli.Ran;

/**
 * The questions in CQL, in three engines that share no code with ours: the same patients get the
 * answers that {@code EvaluatorTest} has of the program itself.
 */
class CqlIT {

  private static final Path PROGRAMS = Path.of("target/interop");
  private static final Path ANSWERS = MadeUp.FOLDER.resolve("answers.txt");

  @TempDir static Path folder;
  private static Path cds;

  /**
   * A program that prints answers.
   *
   * @param command what stands in front of the library
   * @param library in the form that it takes
   */
  record Engine(String name, List<String> command, String library) {

    @Override
    public String toString() {
      return name;
    }
  }

  /** The two in Java translate the text themselves; the third has no translator. */
  static Stream<Engine> engines() {
    return Stream.of(
        new Engine("cql-3", java("cql-3", "evaluate"), "MonographUses.cql"),
        new Engine("cql-4", java("cql-4", "evaluate"), "MonographUses.cql"),
        new Engine(
            "cql-js", List.of("node", PROGRAMS + "/cql-js/lines.mjs"), "MonographUses.json"));
  }

  private static List<String> java(String program, String what) {
    String home = PROGRAMS + "/" + program;
    String classPath = home + "/classes:" + home + "/lib/*";
    return List.of(
        "java",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        classPath,
        "org.monographfhir.interop.Main",
        what);
  }

  @BeforeAll
  static void write() {
    Path out = folder.resolve("out");
    assertEquals(0, Ran.with("convert", MadeUp.FOLDER.resolve("pages"), "-o", out, "-q").code());
    cds = folder.resolve("cds");
    Path thesaurus = MadeUp.FOLDER.resolve("Thesaurus.txt");
    Ran run = Ran.with("package", "--cds", "--codes", out, "--terminology", thesaurus, "-o", cds);
    assertEquals(0, run.code(), run.err());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void answersTheSame(Engine engine) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(engine.command());
    command.add(cds.resolve(engine.library()).toString());
    command.add(MadeUp.DAY.toString());
    command.add(cds.resolve("knowledge.json").toString());
    MadeUp.patients().forEach(each -> command.add(each.toString()));
    Path answers = folder.resolve(engine + ".txt");
    run(engine.name(), command, answers);
    assertEquals(Files.readAllLines(ANSWERS), Files.readAllLines(answers));
  }

  /** The ELM that the program comes with is what the translator makes of the text. */
  @Test
  void theElmIsThatOfTheText() throws IOException, InterruptedException {
    Path elm = folder.resolve("elm.json");
    List<String> command = new ArrayList<>(java("cql-4", "translate"));
    command.add(cds.resolve("MonographUses.cql").toString());
    command.add(elm.toString());
    run("cql-translate", command, folder.resolve("nothing.txt"));
    assertEquals(Files.readString(elm), Files.readString(cds.resolve("MonographUses.json")));
  }

  private static void run(String name, List<String> command, Path output)
      throws IOException, InterruptedException {
    Path log = FhirServer.log(name);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(log.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> name + " fails, see " + log);
  }
}
