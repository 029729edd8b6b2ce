package org.monographfhir.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.PageCommand;
import org.monographfhir.load.light.LightServer;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The program in one file: it has what its commands need, and not much more. */
class JarIT {

  private static final Path JAR = Path.of("target/monograph-fhir.jar");
  private static final Path CLASS_PATH = Path.of("target/class-path.txt");
  private static final Path TABLE = Path.of("src/test/resources/left-out-of-jar.tsv");

  private static final long MOST = 60_000_000;

  private static final String XML = "convert seeds --format xml -o FOLDER/xml";

  /** What the pages do not show. */
  private static final List<String> OTHERS =
      List.of(
          XML,
          "validate FOLDER/xml",
          "convert seeds --fhir r5 --format xml -o FOLDER/r5",
          "validate FOLDER/r5 --fhir r5",
          "package --fhir r5 -o FOLDER/package-r5");

  private static final List<String> MISTAKES =
      List.of(
          "validate FOLDER/kit/bad/drug-without-match-key.json",
          "validate FOLDER/kit/bad/provenance-without-hash-tag.json",
          "validate src/test/resources/field/signed",
          "validate src/test/resources/field/rare");

  @TempDir Path folder;

  @Test
  void isSmall() throws IOException {
    assertTrue(Files.size(JAR) <= MOST, JAR + " has " + Files.size(JAR) + " bytes");
  }

  /** A class that names one of a library that was left out ends with an error if it asks for it. */
  @Test
  void whatIsLeftOutHasAReason() throws IOException {
    List<String> libraries = List.of(Files.readString(CLASS_PATH).split(File.pathSeparator));
    Set<String> missing = ClassNames.of(JAR).missing(libraries.stream().map(Path::of).toList());
    List<String[]> table =
        Files.readAllLines(TABLE).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .toList();
    Set<String> found = new TreeSet<>();
    for (String each : missing) {
      String[] pair = each.split(" -> ");
      found.add(
          table.stream()
              .filter(row -> pair[0].startsWith(row[0]) && pair[1].startsWith(row[1]))
              .map(row -> row[0] + " -> " + row[1])
              .findFirst()
              .orElse(each));
    }
    Set<String> known =
        table.stream()
            .map(row -> row[0] + " -> " + row[1])
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(String.join("\n", known), String.join("\n", found));
  }

  /** What its own pages say is done, and what it says about mistakes. */
  @Test
  void everyCommandOfThePagesRuns() throws Exception {
    List<String> commands =
        new ArrayList<>(
            PageCommand.all().stream()
                .map(each -> each.line().replaceFirst("monograph-fhir ", ""))
                .toList());
    commands.addAll(OTHERS);
    try (LightServer server = new LightServer()) {
      commands.add("load output --verify --journal FOLDER/journal --server " + server.url());
      commands.addAll(MISTAKES);
      List<String> said = run(JAR.toString(), commands);
      int good = commands.size() - MISTAKES.size();
      for (String each : said.subList(0, good)) {
        assertEquals("ends with 0", each.lines().skip(1).findFirst().orElse(""), each);
      }
      // Messages come from files beside the classes: without one of them they are others.
      assertEquals(
          String.join("\n", EachCommand.allSaid(MISTAKES, folder)),
          String.join("\n", said.subList(good, said.size())));
      keepsLineFeeds();
    }
  }

  @Test
  void convertsWithTheLibrariesThatItNames() throws Exception {
    run("target/classes" + File.pathSeparator + Files.readString(CLASS_PATH), List.of(XML));
    keepsLineFeeds();
  }

  /** A list in Markdown has line feeds, and some writers of XML lose them in attributes. */
  private void keepsLineFeeds() throws Exception {
    NodeList elements =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("xml/bundle.xml").toFile())
            .getElementsByTagName("*");
    Set<String> read = new TreeSet<>();
    for (int i = 0; i < elements.getLength(); i++) {
      Node value = elements.item(i).getAttributes().getNamedItem("value");
      if (value != null && value.getNodeValue().contains("\n")) {
        read.add(value.getNodeValue());
      }
    }
    Set<String> written = new TreeSet<>();
    collect(new ObjectMapper().readTree(Path.of("output/bundle.json").toFile()), written);
    assertFalse(written.isEmpty(), "no list in the seeds");
    assertEquals(String.join("\n--\n", written), String.join("\n--\n", read));
  }

  private static void collect(JsonNode node, Set<String> lines) {
    if (node.isTextual() && node.asText().contains("\n") && !node.asText().startsWith("<div")) {
      lines.add(node.asText());
    }
    node.forEach(each -> collect(each, lines));
  }

  /** Runs them in a JVM that has this class path and no library of the tests. */
  private List<String> run(String classPath, List<String> commands) throws Exception {
    Files.write(folder.resolve("commands"), commands);
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath + File.pathSeparator + "target/test-classes",
            EachCommand.class.getName(),
            folder.toString());
    Process process = new ProcessBuilder(java).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), out);
    return Arrays.asList(Files.readString(folder.resolve("said")).split("\0"));
  }
}
