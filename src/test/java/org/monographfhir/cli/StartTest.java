package org.monographfhir.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quick stays quick: no library that is not needed is touched. */
class StartTest {

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "convert --help", "convert --banana"})
  void asksForNoLibraryButPicocli(String line) throws IOException, InterruptedException {
    ProcessBuilder java =
        new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-Xlog:class+load:stderr",
            "-cp",
            System.getProperty("java.class.path"),
            "org.monographfhir.cli.Start");
    java.command().addAll(List.of(line.split(" ")));
    Process process = java.redirectErrorStream(true).start();
    String log = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertEquals(line.endsWith("banana") ? 2 : 0, process.waitFor(), log);
    Set<String> libraries =
        Pattern.compile("\\] ((?:[a-z0-9]+\\.){1,2})[^ ]* source: file:")
            .matcher(log)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(libraries.remove("picocli."), log);
    assertEquals(Set.of("org.monographfhir."), libraries);
  }
}
