package org.monographfhir.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.MedicationKnowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monographfhir.cli.Ran;
import org.monographfhir.load.light.LightServer;

/** Nothing that a failed run does changes a drug on a server. */
class UnharmedTest {

  private static final String BROKEN = "000_76b118ee83dbe7ba.txt";
  private static final String OTHER = "001_6dbfcd76ff4ad935.txt";
  private static final String DRUG = "Dinutuximab";

  @TempDir static Path first;
  @TempDir Path folder;
  private LightServer server;
  private Path old;
  private Path pages;

  @BeforeAll
  static void convert() {
    Path seeds = Path.of("seeds");
    Ran run = Ran.with("convert", seeds.resolve(BROKEN), seeds.resolve(OTHER), "-o", first, "-q");
    assertEquals(0, run.code(), run.err());
  }

  @BeforeEach
  void start() throws Exception {
    server = new LightServer();
    pages = Files.createDirectory(folder.resolve("pages"));
    copy(BROKEN, UnaryOperator.identity());
    old = first;
    Path journal = folder.resolve("journal.ndjson");
    Ran run = Ran.with("load", old, "--server", server.url(), "-q", "--journal", journal);
    assertEquals(0, run.code(), run.err());
    copy(OTHER, text -> text.replace("Danyelza", "Danyelza-next"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  static Stream<Arguments> notConverted() {
    return Stream.of(
        Arguments.of("no address", without("(?m)^url:.*\\R")),
        Arguments.of("front matter that is no YAML", with("(?m)^title: .*$", "title: [")),
        Arguments.of("no text", with("(?s).*", "")),
        Arguments.of("cut off in the front matter", with("(?s)language: en.*", "")),
        Arguments.of("no name", without("(?m)^(#+|title:) .*$")),
        Arguments.of("no access", with("(?s)\n---\n.*", "\n---\n\n# Access Denied\n\nSorry.\n")),
        Arguments.of("no access, no address", with("(?s).*", "# Access Denied\n\nSorry.\n")),
        Arguments.of("a page in HTML", with("(?s).*", "<html><h1>503</h1></html>\n")),
        Arguments.of("another language", with("language: en", "language: es")));
  }

  /** Whoever wants drugs retired, and errors passed over, does not mean this one. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("notConverted")
  void thePageWasNotConverted(String what, UnaryOperator<String> breakage) throws IOException {
    copy(BROKEN, breakage);
    Ran run = load("--retire", "--load-despite-errors");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains(BROKEN + ":1: error: [change.not-converted] " + DRUG), run.err());
    assertUnharmed();
  }

  /** The file has another name, and only the address in it tells what it is. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("notConverted")
  void thePageWasNotConvertedAndIsCalledOtherwise(String what, UnaryOperator<String> breakage)
      throws IOException {
    copy(BROKEN, breakage);
    Files.move(pages.resolve(BROKEN), pages.resolve("a.txt"));
    Ran run = load("--retire", "--load-despite-errors");
    assertEquals(1, run.code(), run.err());
    boolean known = Files.readString(pages.resolve("a.txt")).contains("url: ");
    String code = known ? "[change.not-converted] " : "[change.unidentified] ";
    assertTrue(run.err().contains("a.txt:1: error: " + code + DRUG), run.err());
    assertUnharmed();
  }

  /** Only its name tells what it is. */
  @Test
  void thePageHasTheNameOfTheDrug() throws IOException {
    copy(BROKEN, text -> "");
    Files.move(pages.resolve(BROKEN), pages.resolve("drugs_dinutuximab.md"));
    Ran run = load("--retire", "--load-despite-errors");
    assertTrue(run.err().contains("dinutuximab.md:1: error: [change.not-converted] "), run.err());
    assertUnharmed();
  }

  @Test
  void thePageCannotBeRead() throws IOException {
    Files.delete(pages.resolve(BROKEN));
    Files.createSymbolicLink(pages.resolve(BROKEN), folder.resolve("nowhere"));
    Ran run = load("--retire", "--load-despite-errors");
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains(BROKEN + ":1: error: [change.not-converted] "), run.err());
    assertUnharmed();
  }

  /** Letters of two bytes each. */
  @Test
  void thePageIsInAnotherEncoding() throws IOException {
    String text = Files.readString(pages.resolve(BROKEN));
    Files.write(pages.resolve("a.txt"), text.getBytes(StandardCharsets.UTF_16));
    Files.delete(pages.resolve(BROKEN));
    Ran run = load("--retire", "--load-despite-errors");
    assertTrue(run.err().contains("a.txt:1: error: [change.not-converted] "), run.err());
    assertUnharmed();
  }

  /** The same by hand: the folder knows what was not converted when it was written. */
  @ParameterizedTest
  @ValueSource(strings = {"", "---\ntitle: No\n---\n\n# Access Denied\n"})
  void theOutputIsLoadedLater(String text) throws IOException {
    copy(BROKEN, any -> text);
    Path now = folder.resolve("now");
    Ran.with("convert", pages, "-o", now, "-q");
    for (Path input : List.of(now, now.resolve("bundle.json"))) {
      Ran run = Ran.with("load", input, "--delta", old, "--retire", "--server", server.url(), "-q");
      assertEquals(1, run.code(), run.err());
      assertTrue(run.err().contains(BROKEN + ":1: error: [change.not-converted] "), run.err());
      assertUnharmed();
    }
  }

  @Test
  void aRunThatFailedSendsNothing() throws IOException {
    copy(BROKEN, text -> "");
    long before = server.mischief().seen().size();
    for (int i = 0; i < 2; i++) {
      Ran run = load("--retire");
      assertEquals(1, run.code(), run.err());
      assertTrue(run.err().contains("nothing was sent, because the run has failed"), run.err());
    }
    copy(BROKEN, text -> text.replace("Danyelza", "\u00e2\u20ac\u2122"));
    Ran run = load("--fail-on", "warning");
    assertEquals(1, run.code(), run.err());
    assertEquals(before, server.mischief().seen().size());
  }

  static Stream<Arguments> lessThanBefore() {
    return Stream.of(
        Arguments.of("heading", with("(?m)^## Use in Cancer", "## Uses"), "uses-lost", false),
        Arguments.of("no status", with("(?s)FDA Approved.{1,9}Yes", ""), "would-withdraw", true),
        Arguments.of("status", with("(?m)^status: active", "status: retired"), "would-w", true),
        Arguments.of("list", with("(?m)^- \\*\\*.*$", "- **Gone**. It is used."), "would-w", true));
  }

  /** The page says less than it did. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("lessThanBefore")
  void thePageSaysLess(String what, UnaryOperator<String> change, String code, boolean retires)
      throws IOException {
    copy(BROKEN, change);
    Ran listed = load();
    assertEquals(1, listed.code(), listed.err());
    assertTrue(listed.err().contains(BROKEN + ":1: error: [change." + code), listed.err());
    assertUnharmed();
    Ran run = load("--retire");
    assertEquals(retires ? 0 : 1, run.code(), run.err());
    assertEquals(retires ? "2" : "1", versions().get(DRUG).substring(0, 1));
  }

  @Test
  void thePageIsGone() throws IOException {
    Files.delete(pages.resolve(BROKEN));
    Path report = folder.resolve("report.json");
    Ran listed = load("--report", report);
    assertEquals(1, listed.code(), listed.err());
    assertTrue(Files.readString(report).contains("\"code\" : \"change.would-retire\""));
    assertTrue(
        listed.err().contains("[change.would-retire] " + DRUG + " stays on the server as it is"),
        listed.err());
    assertUnharmed();
    Ran run = load("--retire");
    assertEquals(0, run.code(), run.err());
    assertEquals("2 inactive", versions().get(DRUG));
  }

  /** What was no drug before says nothing about the drug that is gone now. */
  @Test
  void thePageIsGoneBesideOneThatNeverWasADrug() throws IOException {
    Files.writeString(
        pages.resolve("index.txt"), "---\ntitle: All drugs\n---\n\n# All drugs\n\nA to Z.\n");
    old = folder.resolve("older");
    assertEquals(0, Ran.with("convert", pages, "-o", old, "-q").code());
    Files.delete(pages.resolve(BROKEN));
    Ran run = load("--retire");
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void thePageHasAnotherAddress() throws IOException {
    copy(BROKEN, with("drugs/dinutuximab", "drugs/dinutuximab-beta"));
    Ran listed = load();
    assertEquals(1, listed.code(), listed.err());
    assertTrue(listed.err().contains("[change.would-retire] " + DRUG), listed.err());
  }

  @Test
  void theEarlierOutputIsNotOverwritten() {
    Ran run = Ran.with("convert", pages, "-o", old, "--load", server.url(), "--delta", old);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--delta: this run writes to " + old), run.err());
    Ran alone = Ran.with("load", old, "--retire", "--server", server.url());
    assertEquals(2, alone.code());
    assertTrue(alone.err().contains("--retire needs --delta"), alone.err());
  }

  /** The drug is as it was, and the rest of the night's work was done. */
  private void assertUnharmed() {
    assertEquals(Map.of(DRUG, "1 active", "Naxitamab-gqgk", "2 active"), versions());
    assertTrue(
        server.store().resources().values().stream()
            .filter(DocumentReference.class::isInstance)
            .map(DocumentReference.class::cast)
            .filter(page -> page.hasDescription() && page.getDescription().startsWith(DRUG))
            .allMatch(page -> page.getMeta().getVersionId().equals("1")));
  }

  private Map<String, String> versions() {
    Map<String, String> found = new TreeMap<>();
    for (var each : server.store().resources().values()) {
      if (each instanceof MedicationKnowledge drug) {
        found.put(
            drug.getCode().getText(),
            drug.getMeta().getVersionId() + " " + drug.getStatus().toCode());
      }
    }
    return found;
  }

  private Ran load(Object... args) {
    List<Object> all = new ArrayList<>(List.of("convert", pages, "-o", folder.resolve("now")));
    all.addAll(List.of("--load", server.url(), "--delta", old, "--retries=0"));
    all.addAll(List.of(args));
    return Ran.with(all.toArray());
  }

  private void copy(String page, UnaryOperator<String> change) throws IOException {
    String text = Files.readString(Path.of("seeds", page));
    Files.writeString(pages.resolve(page), change.apply(text));
  }

  private static UnaryOperator<String> with(String pattern, String replacement) {
    return text -> text.replaceAll(pattern, replacement);
  }

  private static UnaryOperator<String> without(String pattern) {
    return with(pattern, "");
  }
}
