package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.Converter;
import org.monographfhir.explain.Explainer;
import org.monographfhir.output.explanation.Explanation;
import org.monographfhir.output.explanation.ExplanationJson;
import picocli.CommandLine.Help.Ansi;

/** How a page was read: all of it, on a terminal and for programs. */
class ExplainCommandTest {

  private static final Path SEED = Path.of("seeds/002_4dd11f704081b80e.txt");

  @TempDir Path folder;

  @Test
  void everyFactHasLineRuleAndPath() {
    Ran run = Ran.with("explain", SEED);
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out()
            .contains(
                """
                Use in Cancer
                  40 . Use in Cancer
                         use.heading: text of the site, no fact
                  42 + Blinatumomab is approved to treat:
                         use.lead-in: MedicationKnowledge.administrationGuidelines[0]
                           .extension('clinical-use').extension('context')[0]
                  46 + B-cell acute lymphoblastic leukemia that is CD19 positive in adults and
                       children aged 1 month and older. It is used:
                         use.item: MedicationKnowledge.administrationGuidelines[0]
                         approval = approved
                           .extension('regulatory-status')
                         purpose = Treat
                           .extension('clinical-use').extension('intendedEffect')[0]
                         condition = B-cell acute lymphoblastic leukemia
                           .extension('clinical-use').extension('condition')[0]
                         biomarker = CD19 positive
                           .extension('clinical-use').extension('criterion')[0]
                         for = adults
                           .extension('clinical-use').extension('population')[0]
                         for = children, 1 month and older
                           .extension('clinical-use').extension('population')[1]
                """),
        run.out());
    assertTrue(run.out().contains("   7 + lastReviewed: "), run.out());
    assertTrue(
        run.out().endsWith(" 0 not understood\n1 use, 0 complete\n0 diagnostics\n"), run.out());
  }

  @Test
  void whatIsNotUnderstoodIsAsPlain() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.md"),
            Files.readString(SEED)
                .replace(
                    "## More About", "Something that nobody has written before.\n\n## More About")
                .replace("## Research", "Another <u>sentence</u>.\n\n## Research"));
    Ran run = Ran.with("explain", page);
    assertTrue(run.out().contains(" ? Another sentence."), run.out());
    assertTrue(run.out().contains("not understood: kept as text only"), run.out());
    assertTrue(run.out().contains("         warning: [extract.text-only]"), run.out());
    assertTrue(run.out().contains("[markdown.raw-html]"), run.out());
    assertFalse(run.out().contains(" 0 not understood"), run.out());
  }

  @Test
  void aPageThatIsNotReadSaysWhy() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.md"));
    Ran rejected = Ran.with("explain", empty);
    assertEquals(1, rejected.code());
    assertTrue(rejected.out().contains("empty.md:1: error: [source.empty]"), rejected.out());
    String spanish = Files.readString(SEED).replace("language: en", "language: es");
    Ran skipped = Ran.reading(spanish, "explain", "-");
    assertEquals(0, skipped.code());
    assertTrue(skipped.out().startsWith("<stdin> (skipped)"), skipped.out());
    assertTrue(skipped.out().contains("[extract.language]"), skipped.out());
    assertEquals(2, Ran.with("explain", "nowhere.md").code());
    assertEquals(2, Ran.with("explain", "seeds").code());
  }

  /** All pages that people have read, too: nothing missing, nothing wider than a terminal. */
  @Test
  void holdsForManyPages() throws IOException {
    Explainer explainer = new Explainer(Converter.builder().build().value().orElseThrow());
    List<Path> pages = new ArrayList<>(List.of(SEED));
    try (Stream<Path> gold = Files.list(Path.of("src/test/resources/gold"))) {
      gold.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(pages::add);
    }
    for (Path page : pages) {
      Explanation explanation = explainer.explain(page.toString(), Files.readAllBytes(page));
      String json = ExplanationJson.write(explanation);
      assertEquals(List.of(), complaints(json), page.toString());
      wide(text(explanation, Ansi.OFF), page);
      assertEquals(uses(json), uses(explanation), page.toString());
    }
  }

  private static void wide(String text, Path page) {
    for (String line : text.lines().toList()) {
      // A word can be longer than a line.
      boolean fits = line.length() <= 80 || !line.strip().contains(" ");
      assertTrue(fits || line.startsWith(page.toString()), line);
    }
  }

  /** Each use is told once, with its approval. */
  private static long uses(Explanation explanation) {
    return explanation.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block.facts().stream())
        .filter(fact -> fact.what().equals("approval"))
        .map(fact -> fact.path())
        .distinct()
        .count();
  }

  private static long uses(String json) throws IOException {
    return new ObjectMapper()
        .readTree(json).findValuesAsText("path").stream()
            .map(
                path ->
                    path.replaceFirst(
                        "^(MedicationKnowledge.administrationGuidelines\\[\\d+]).*", "$1"))
            .filter(path -> path.startsWith("MedicationKnowledge.administrationGuidelines["))
            .distinct()
            .count();
  }

  @Test
  void jsonHasWhatTheReportHas() throws IOException {
    Ran run = Ran.with("explain", SEED, "--json");
    assertEquals(0, run.code());
    List<JsonNode> explained = new ArrayList<>();
    for (JsonNode section : new ObjectMapper().readTree(run.out()).get("sections")) {
      section.get("blocks").forEach(explained::add);
    }
    explained.removeIf(block -> block.get("block").asText().equals("field"));
    explained.forEach(
        block -> ((com.fasterxml.jackson.databind.node.ObjectNode) block).remove("facts"));
    JsonNode report = new ObjectMapper().readTree(Path.of("output/report.json").toFile());
    List<JsonNode> reported = new ArrayList<>();
    report.at("/inputs/2/blocks").forEach(reported::add);
    assertEquals(reported, explained);
    assertFalse(complaints("{\"file\":1}").isEmpty());
  }

  @Test
  void coloursAreForTerminals() throws IOException {
    Explainer explainer = new Explainer(Converter.builder().build().value().orElseThrow());
    Explanation explanation = explainer.explain("a", Files.readAllBytes(SEED));
    String coloured = text(explanation, Ansi.ON);
    assertTrue(coloured.contains("\u001B["), coloured);
    String plain = text(explanation, Ansi.OFF);
    assertFalse(plain.contains("\u001B"), plain);
    assertEquals(plain, coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  private static String text(Explanation explanation, Ansi ansi) {
    StringWriter text = new StringWriter();
    new ExplanationText(new PrintWriter(text, true), ansi).print(explanation);
    return text.toString();
  }

  private static List<String> complaints(String json) throws IOException {
    try (InputStream in =
        Explainer.class.getResourceAsStream("/org/monographfhir/output/explanation.schema.json")) {
      JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
      return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }
}
