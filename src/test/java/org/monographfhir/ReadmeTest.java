package org.monographfhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.cli.Ran;

/** What the README promises is tried; its commands are run from the jar, by {@code JarIT}. */
class ReadmeTest {

  private static final String ROOMS =
      "(?:source|markup|markdown|extract|terminology|r4|r5|validation|preflight|change|packaging|cds|chunk|load"
          + "|output|convert|cli)";

  private static final Path README = Path.of("README.md");
  private static final Path CONTRIBUTING = Path.of("CONTRIBUTING.md");
  private static final Path SITE = Path.of("src/site/markdown");

  /** A "room" that there is for something, or not, is a space. */
  private static final String PRIVATE =
      "\\b(?i:(?<!no )rooms?(?! for\\b)|doors?|bites?|houses?)\\b";

  /** What a reader takes in at once. */
  private static final int LONGEST = 12 * 1024;

  static Stream<Path> pages() throws IOException {
    return PageCommand.pages();
  }

  @Test
  void isShort() throws IOException {
    assertTrue(Files.size(README) <= LONGEST, "README.md has " + Files.size(README) + " bytes");
  }

  @Test
  void sampleRunIsReal() {
    Ran run = Ran.with("convert", "seeds", "-o", "output", "--check");
    for (String line : block("text", README).lines().filter(l -> l.contains("seeds/")).toList()) {
      assertTrue((run.out() + run.err()).contains(line), line);
    }
  }

  @Test
  void excerptIsInTheOutput() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode excerpt = json.readTree(block("json", SITE.resolve("guides/output.md")));
    JsonNode bundle = json.readTree(Path.of("output/bundle.json").toFile());
    assertTrue(elements(bundle.get("entry")).anyMatch(e -> contains(e.get("resource"), excerpt)));
  }

  @Test
  void everyDiagnosticIsListed() {
    TreeSet<String> listed =
        new TreeSet<>(
            matches(
                text(SITE.resolve("diagnostics.md")),
                "(?m)^\\| `(" + ROOMS + "\\.[a-z.-]*[a-z])` \\|"));
    assertEquals(listed, new TreeSet<>(matches(sources(), "\"(" + ROOMS + "\\.[a-z.-]*[a-z])\"")));
  }

  /** Only so can they be listed, and found by who meets one. HAPI's ids are the exception. */
  @Test
  void codesAreWrittenOut() {
    List<String> pieced = matches(sources(), "\"(" + ROOMS + "\\.)\"\\s+\\+");
    assertEquals(List.of("validation."), pieced);
  }

  /** Those of the guides too; to headings not. */
  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) {
    List<String> lost =
        matches(text(page), "\\]\\(([^)#\\s]+)[^)]*\\)").stream()
            .filter(link -> !link.startsWith("http"))
            .filter(link -> !Files.exists(page.resolveSibling(link)))
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void everyGuideIsListed() throws IOException {
    List<String> links = matches(text(README) + text(CONTRIBUTING), "\\]\\(([^)#]+)\\)");
    List<String> lost =
        pages()
            .skip(2)
            .filter(page -> !page.getParent().endsWith("decisions"))
            .map(Path::toString)
            .filter(page -> !links.contains(page))
            .toList();
    assertEquals(List.of(), lost);
  }

  /** What those who work on the code call a package is not what its users call anything. */
  @Test
  void privateWordsStayInTheCode() throws IOException {
    StringBuilder all = new StringBuilder();
    Stream<Path> others = Stream.of(Path.of("CHANGELOG.md"), Path.of("SECURITY.md"));
    Stream.concat(pages(), others)
        .map(ReadmeTest::text)
        .map(ReadmeTest::prose)
        .forEach(all::append);
    for (Path file : HouseTest.files(Path.of("src/main/resources"), "mustache|js|json|cql|md")) {
      all.append(text(file));
    }
    // Help, diagnostics and the words of the report.
    matches(sources(), "(\"(?:\\\\.|[^\"\\\\\n])*\")")
        .forEach(words -> all.append(words).append('\n'));
    assertEquals(List.of(), matches(all.toString(), "(?m)^(.*" + PRIVATE + ".*)$"));
  }

  /** Without what names files and classes. */
  private static String prose(String page) {
    return page.replaceAll("(?ms)^```.*?^```$", "")
        .replaceAll("`[^`]*`", "``")
        .replaceAll("\\]\\([^)]*\\)", "]");
  }

  private static String block(String language, Path page) {
    List<String> found = matches(text(page), "(?ms)^```" + language + "\\n(.*?)^```$");
    assertFalse(found.isEmpty(), "no block of " + language);
    return found.get(0);
  }

  /** Whether each part of the excerpt stands in the whole, at its place. */
  private static boolean contains(JsonNode whole, JsonNode part) {
    if (part.isObject()) {
      return part.properties().stream()
          .allMatch(
              field ->
                  whole.has(field.getKey())
                      && contains(whole.get(field.getKey()), field.getValue()));
    }
    if (part.isArray()) {
      return elements(part).allMatch(p -> elements(whole).anyMatch(w -> contains(w, p)));
    }
    return whole.equals(part);
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<String> matches(String text, String regex) {
    Stream<MatchResult> results = Pattern.compile(regex).matcher(text).results();
    return results.map(result -> result.group(1)).toList();
  }

  private static String text(Path file) {
    return String.join("\n", HouseTest.lines(file)) + "\n";
  }

  private static String sources() {
    StringBuilder all = new StringBuilder();
    for (Path file : HouseTest.sources(Path.of("src/main/java"))) {
      all.append(String.join("\n", HouseTest.lines(file))).append("\n");
    }
    return all.toString();
  }
}
