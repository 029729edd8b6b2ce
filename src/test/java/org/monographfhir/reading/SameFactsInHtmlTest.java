package org.monographfhir.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.monographfhir.markdown.Addresses;
import org.monographfhir.monograph.Monograph;

/** A page says the same however its HTML is put together, and whatever a browser saved with it. */
class SameFactsInHtmlTest {

  private static final Path INPUTS = Path.of("src/test/resources/inputs/html");
  private static final String DRUGS = "https://www.cancer.gov/about-cancer/treatment/drugs/";

  /** What is not in the layout of a page. */
  private static final Set<Part> FACTS =
      EnumSet.complementOf(EnumSet.of(Part.PAGE, Part.DESCRIPTION, Part.LINKS));

  private static final String LABEL =
      "(?s)<div class=\"two-columns brand-fda\"><div class=\"column1\">(.*?)</div>"
          + "<div class=\"column2\">(.*?)</div></div>";

  private static final String AROUND =
      """
      <!DOCTYPE html>
      <!-- saved from url=(0050)%s -->
      <html lang="en-US"><head><title>%s - NCI</title><style>p { color: red }</style></head><body>
      <div>An official website of the United States government</div>
      <header><nav><ul><li><a href="/">Home</a></li></ul></nav><form><input name="q"></form></header>
      <div role="dialog"><h2>We use cookies</h2><p>To treat you well.</p><button>OK</button></div>
      <div role="main">%s<div class="share"><ul><li><a href="#">Print</a></li></ul></div></div>
      <aside><h2>Related</h2><p>Approved to treat everything.</p></aside>
      <footer><p>Contact us</p></footer><script>document.write("<h1>No</h1>")</script>
      <noscript>Enable JavaScript.</noscript></body></html>
      """;

  private static final Map<String, UnaryOperator<String>> WAYS = new LinkedHashMap<>();

  static {
    WAYS.put(
        "a level down",
        html -> html.replaceAll("<(/?)h2>", "<$1h3>").replaceAll("<(/?)h1>", "<$1h2>"));
    WAYS.put("saved by a browser", html -> AROUND.formatted(DRUGS, "The page", content(html)));
    WAYS.put("another heading above", html -> "<h1>Cancer Institute</h1><p>Menu</p>" + html);
    WAYS.put("another heading below", html -> html.replace("</main>", "<h1>Feedback</h1></main>"));
    WAYS.put(
        "buttons in headings",
        html -> html.replaceAll("<h2>(.*?)</h2>", "<h2><button>$1</button></h2>"));
    WAYS.put("definition lists", html -> html.replaceAll(LABEL, "<dl><dt>$1</dt><dd>$2</dd></dl>"));
    WAYS.put(
        "tables", html -> html.replaceAll(LABEL, "<table><tr><th>$1</th><td>$2</td></tr></table>"));
    WAYS.put("headings for labels", html -> html.replaceAll(LABEL, "<h3>$1</h3><p>$2</p>"));
    WAYS.put("labels before values", html -> html.replaceAll(LABEL, "<p><b>$1:</b> $2</p>"));
    WAYS.put(
        "bold by style",
        html ->
            html.replaceAll("<strong>", "<span style='font-weight: 700'>")
                .replaceAll("</strong>", "</span>"));
    WAYS.put(
        "paragraphs in items", html -> html.replaceAll("(?s)<li>(.*?)</li>", "<li><p>$1</p></li>"));
    WAYS.put("line breaks in items", html -> html.replaceAll("</strong> ", "</strong><br>"));
    WAYS.put("nothing closed", html -> html.replaceAll("</(?:li|p|td|tr)>", ""));
    WAYS.put("CRLF and a byte order mark", html -> "\uFEFF" + html.replace("\n", "\r\n"));
  }

  private final PageReading pages = new PageReading(new Addresses(Optional.of(DRUGS), false));

  @TestFactory
  Stream<DynamicTest> saysTheSame() {
    return Stream.of("bep", "bevacizumab", "blinatumomab")
        .flatMap(
            page ->
                WAYS.entrySet().stream()
                    .map(
                        way ->
                            dynamicTest(
                                page + ", " + way.getKey(), () -> check(page, way.getValue()))));
  }

  private void check(String page, UnaryOperator<String> way) throws IOException {
    String html = Files.readString(INPUTS.resolve(page + ".html"));
    if (page.equals("bevacizumab")) {
      assertNotEquals(html, way.apply(html));
    }
    assertEquals(facts(page, html), facts(page, way.apply(html)));
  }

  /** The address of a page that does not say it is that of its file. */
  private List<String> facts(String page, String html) {
    Monograph read =
        pages
            .of(page + ".html", html.getBytes(StandardCharsets.UTF_8))
            .value()
            .orElseThrow()
            .monograph();
    return ReadingText.of(read, FACTS).lines().toList();
  }

  private static String content(String html) {
    return html.replaceFirst("(?s)^.*?(?=<h1>)", "").replaceFirst("(?s)</article>.*$", "");
  }
}
