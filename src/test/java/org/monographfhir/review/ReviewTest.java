package org.monographfhir.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;

/** The report of real pages, of hostile ones, and of some that are not converted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private static final String EVIL =
      "\"'><img src=x onerror=pwned()></noscript><script>pwned()</script></title><!-- {{name}} {{{js}}}";

  private ReportPage page;

  @BeforeAll
  void convert(@TempDir Path folder) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    try (Stream<Path> hostile = Files.list(RESOURCES.resolve("hostile/bad"))) {
      copy(hostile.filter(file -> file.toString().endsWith(".txt")), in);
    }
    try (Stream<Path> gold = Files.list(RESOURCES.resolve("gold"))) {
      copy(gold.filter(file -> file.toString().endsWith(".txt")), in);
    }
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      copy(seeds, in);
    }
    copy(Stream.of(RESOURCES.resolve("cases/A10-article/input.txt")), in);
    Files.writeString(in.resolve("unread.txt"), unread());
    Files.writeString(in.resolve("partial.txt"), partial());
    Path out = folder.resolve("out");
    Ran.with("convert", in, "-o", out, "-q");
    page = new ReportPage(Files.readString(out.resolve("report.html")));
  }

  @Test
  void nothingOfAPageRuns() {
    page.checkHarmless();
    page.checkPolicy();
    page.checkLinks();
  }

  @Test
  void hostileWordsAreWords() {
    Element article = article("evil");
    assertTrue(article.select(".page .unread").text().contains(EVIL), article.text());
    assertTrue(article.select(".checks").text().contains("not understood"), article.text());
  }

  @Test
  void everyMappedBlockIsTiedToAFact() {
    List<String> loose = new ArrayList<>();
    for (Element block : page.document().select(".page .mapped")) {
      if (!block.hasAttr("data-f") && block.select("mark[data-f]").isEmpty()) {
        loose.add(block.text());
      }
    }
    assertEquals(List.of(), loose);
  }

  /** But for an approval of which the page says nothing. */
  @Test
  void everyFactIsFoundOnThePage() {
    List<String> lost = new ArrayList<>();
    for (Element fact : page.document().select(".read dl > div")) {
      if (fact.select("a.ln").isEmpty() && fact.select(".warning:contains(not stated)").isEmpty()) {
        lost.add(fact.closest("article").id() + " " + fact.text());
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void finerWordsAreMarked() {
    Element article = article("naxitamab-gqgk");
    assertEquals(List.of("Neuroblastoma"), article.select("mark.c").eachText());
    assertEquals(
        List.of("granulocyte-macrophage colony-stimulating factor"),
        article.select("mark.w").eachText());
    assertEquals(
        List.of("children aged 1 year and older and adults"), article.select("mark.a").eachText());
    assertEquals(
        "bone bone marrow high risk has relapsed (come back) refractory"
            + " had at least a partial response to other types of treatment",
        String.join(" ", article.select("mark.q").eachText()));
  }

  @Test
  void theSameWordsStandOnBothSides() {
    int seen = 0;
    for (Element fact : page.document().select(".read .c, .read .q, .read .w")) {
      Element article = fact.closest("article");
      String number = fact.id().substring(fact.id().indexOf('f') + 1);
      String words =
          String.join("", article.select("mark[data-f~=(^| )" + number + "( |$)]").eachText());
      String value = fact.select("dd").first().ownText().replaceFirst("^not: ", "");
      if (!words.isEmpty()) {
        assertEquals(value.replace(" ", ""), words.replace(" ", ""), article.id());
        seen++;
      }
    }
    assertTrue(seen > 100, seen + " facts");
  }

  @Test
  void wordsInNoPartStandOut() {
    Element article = article("partial");
    String words = article.select(".account p:not(.account-key) mark.z").text();
    assertTrue(words.startsWith("unless the moon shines"), words);
    assertTrue(words.startsWith(article.select(".read div.z dd").first().ownText()), words);
    assertTrue(article.select(".account").hasAttr("open"));
    assertTrue(article.select(".account summary").text().matches(".*, [1-9]\\d* in no part"));
    assertEquals("partial", article.select("h4 .partial").text());
    assertEquals("All words accounted for, 1 partial use", verdict(article).substring(0, 38));
    assertTrue(article.select(".checks").text().contains("some words are in no part"));
    String row = "#pages tr:has(a[href=#m-%s])";
    assertTrue(page.document().select(row.formatted("partial")).hasClass("partial"));
    assertFalse(page.document().select(row.formatted("blinatumomab")).hasClass("partial"));
    assertTrue(verdict(article("blinatumomab")).equals("All words accounted for"));
  }

  /** As the page has them, in parts, connecting, or in no part. */
  @Test
  void theAccountHasAllWords() {
    for (Element line : page.document().select(".account p:not(.account-key)")) {
      String loose = line.ownText().replaceAll("[\\p{Punct}\\s\u2019]", "");
      assertEquals("", loose, line.text());
    }
    assertTrue(page.document().select(".account").size() > 40);
  }

  @Test
  void criteriaAreShownAsATree() {
    Element anyOf = article("naxitamab-gqgk").select(".read dt:matchesOwn(^Any of$)").last();
    Element first = anyOf.parent().nextElementSibling();
    assertTrue(first.select("dd").first().ownText().contains("relapsed"), first.text());
    assertTrue(first.hasClass("d1"));
    assertTrue(first.nextElementSibling().hasClass("d1"));
    assertTrue(first.select("code").text().endsWith("].extension('criterion')[0]"), first.text());
  }

  private static String verdict(Element article) {
    return article.select(".verdict").text();
  }

  @Test
  void filesThatWereNotConvertedHaveTheirReasons() {
    assertEquals(
        page.document().select("#pages tr.rejected, #pages tr.skipped").size(),
        page.document().select(".left-out > li").size());
    for (Element file : page.document().select(".left-out > li")) {
      assertFalse(file.select("ul li").isEmpty(), file.text());
    }
  }

  @Test
  void thePlotsSayInWordsWhatTheyShow() {
    for (Element plot : page.document().select("figure svg")) {
      assertTrue(plot.attr("aria-label").matches("(?s).*\\d.*"), plot.outerHtml());
    }
    assertEquals(4, page.document().select("figure svg[role=img]").size());
  }

  private Element article(String slug) {
    return page.document().getElementById("m-" + slug);
  }

  /** A page with a section that nobody knows, and with words that would like to be more. */
  private static String unread() throws IOException {
    return Files.readString(Path.of("seeds/000_76b118ee83dbe7ba.txt"), UTF_8)
        .replaceFirst("drugs/dinutuximab\n", "drugs/evil\n")
        .replace("## More About", "## Storage\n\n" + escaped() + "\n\n## More About");
  }

  private static String partial() throws IOException {
    String page = Files.readString(Path.of("seeds/001_6dbfcd76ff4ad935.txt"), UTF_8);
    return page.replaceFirst("drugs/naxitamab-gqgk\n", "drugs/partial\n")
        .replace(" and has [relapsed]", " unless the moon shines and has [relapsed]");
  }

  /** As Markdown that is these words; raw HTML would be dropped. */
  private static String escaped() {
    return EVIL.replaceAll("[<>\\[\\]!{}\"'&]", "\\\\$0");
  }

  private static void copy(Stream<Path> files, Path folder) throws IOException {
    for (Path file : files.sorted().toList()) {
      Files.copy(file, folder.resolve(file.getFileName().toString()));
    }
  }
}
