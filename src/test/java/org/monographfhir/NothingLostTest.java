package org.monographfhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Main;

/**
 * Nothing on a page is lost silently: the report, held against the pages as they stand on disk and
 * not against what the parser saw of them.
 */
class NothingLostTest {

  private static final Path SEEDS = Path.of("seeds");
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
  private static final int FIELDS = 14;

  @TempDir static Path folder;
  private static JsonNode report;
  private static JsonNode bundle;

  @BeforeAll
  static void convert() throws IOException {
    StringWriter err = new StringWriter();
    int exit =
        Main.run(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(err),
            InputStream.nullInputStream(),
            "convert",
            SEEDS.toString(),
            GOLD.toString(),
            "-o",
            folder.toString());
    assertEquals(0, exit, err::toString);
    report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    bundle = new ObjectMapper().readTree(folder.resolve("bundle.json").toFile());
  }

  @Test
  void everyLineOfThePageIsInABlock() throws IOException {
    for (JsonNode input : report.get("inputs")) {
      List<String> lines = Files.readAllLines(Path.of(input.get("file").asText()), UTF_8);
      TreeSet<Integer> accounted = new TreeSet<>();
      for (JsonNode block : input.get("blocks")) {
        for (int l = block.get("line").asInt(); l <= block.get("lastLine").asInt(); l++) {
          accounted.add(l);
        }
      }
      for (int l = bodyStart(lines); l <= lines.size(); l++) {
        String line = lines.get(l - 1).strip();
        // A table's rule and its empty head row have no words.
        if (WORD.matcher(line).find()) {
          assertTrue(accounted.contains(l), input.get("file").asText() + ":" + l + ": " + line);
        }
      }
    }
  }

  @Test
  void everyLinkOfThePageIsALinkOfTheReport() throws IOException {
    for (JsonNode input : report.get("inputs")) {
      String text = Files.readString(Path.of(input.get("file").asText()), UTF_8);
      long links = LINK.matcher(text).results().count();
      long reported = blocks(input).filter(b -> "link".equals(b.get("block").asText())).count();
      assertEquals(links, reported, input.get("file").asText());
    }
  }

  @Test
  void noBlockIsWithoutAState() {
    assertEquals(
        List.of(),
        inputs()
            .flatMap(NothingLostTest::blocks)
            .filter(b -> !b.get("state").asText().matches("mapped|boilerplate|text-only"))
            .toList());
  }

  @Test
  void noBlockOfTheSeedsOrTheGoldPagesIsTextOnly() {
    assertEquals(
        List.of(),
        inputs()
            .flatMap(NothingLostTest::blocks)
            .filter(b -> "text-only".equals(b.get("state").asText()))
            .toList());
  }

  @Test
  void whatIsMappedNamesItsElement() {
    assertTrue(
        inputs()
            .flatMap(NothingLostTest::blocks)
            .filter(b -> "mapped".equals(b.get("state").asText()))
            .allMatch(
                b ->
                    b.path("path")
                        .asText()
                        .matches("(MedicationKnowledge|DocumentReference)\\..+")));
  }

  /** A field's value is somewhere in the resources of its page, most of them as they are. */
  @Test
  void everyFieldOfTheFrontMatterIsInAResource() throws IOException {
    for (JsonNode input : report.get("inputs")) {
      List<String> lines = Files.readAllLines(Path.of(input.get("file").asText()), UTF_8);
      List<String> fields = lines.subList(1, bodyStart(lines) - 2);
      assertEquals(FIELDS, fields.stream().filter(l -> l.matches("\\w+:.*")).count());
      String resources = resources(input).toString();
      for (String value : values(fields)) {
        assertTrue(resources.contains(written(value)), input.get("file").asText() + ": " + value);
      }
    }
  }

  /** The page's text is whole: all of its words, in order, are in the attachment. */
  @Test
  void theWholeTextIsInTheDocument() throws IOException {
    for (JsonNode input : report.get("inputs")) {
      String name = input.get("file").asText();
      List<String> lines = Files.readAllLines(Path.of(name), UTF_8);
      String body = String.join("\n", lines.subList(bodyStart(lines) - 1, lines.size()));
      String data = resources(input).get(0).at("/content/0/attachment/data").asText();
      String attached = new String(Base64.getDecoder().decode(data), UTF_8);
      assertEquals(words(body.replaceFirst("Placeholder slot", "")), words(attached), name);
    }
  }

  /** Letters and digits of ASCII, which mojibake leaves alone, without the targets of links. */
  private static String words(String markdown) {
    return String.join(
        " ",
        WORD.matcher(LINK.matcher(markdown).replaceAll("]"))
            .results()
            .map(MatchResult::group)
            .toList());
  }

  /** How a value stands in FHIR where it is not written as on the page. */
  private static String written(String value) {
    return switch (value) {
      case "patient" -> "PAT";
      case "NCI" -> "National Cancer Institute";
      case "public_domain" -> "Public domain";
      default -> value;
    };
  }

  private static List<String> values(List<String> fields) {
    List<String> values = new ArrayList<>();
    for (String field : fields) {
      String value = field.replaceFirst("^(\\w+:|-)\\s*", "").replaceAll("^'|'$", "");
      if (!value.isBlank()) {
        values.add(value);
      }
    }
    return values;
  }

  /** The line, from 1, behind the second {@code ---}. */
  private static int bodyStart(List<String> lines) {
    return lines.subList(1, lines.size()).indexOf("---") + 3;
  }

  private static List<JsonNode> resources(JsonNode input) {
    TreeSet<String> urls = new TreeSet<>();
    input.get("resources").forEach(r -> urls.add(r.get("fullUrl").asText()));
    return StreamSupport.stream(bundle.get("entry").spliterator(), false)
        .filter(e -> urls.contains(e.get("fullUrl").asText()))
        .map(e -> e.get("resource"))
        .filter(r -> !"Organization".equals(r.get("resourceType").asText()))
        .toList();
  }

  private static Stream<JsonNode> inputs() {
    return StreamSupport.stream(report.get("inputs").spliterator(), false);
  }

  private static Stream<JsonNode> blocks(JsonNode input) {
    return StreamSupport.stream(input.get("blocks").spliterator(), false);
  }
}
