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
      if (fact.select("a[href^=#]").isEmpty()
          && fact.select(".warning:contains(not stated)").isEmpty()) {
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
      String number = fact.id().substring(fact.id().lastIndexOf(".f") + 2);
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
    String row = "#pages tr[data-t~=(^| )partial( |$)]:has(a[href=#m-%s])";
    assertTrue(page.document().select(row.formatted("partial")).hasClass("look"));
    assertTrue(page.document().select(row.formatted("dinutuximab")).isEmpty());
    assertTrue(verdict(article("dinutuximab")).equals("All words accounted for"));
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
        page.document().select(".tiles div:matches(skipped|rejected) dd").eachText().stream()
            .mapToInt(Integer::parseInt)
            .sum(),
        page.document().select(".left-out > li").size());
    for (Element file : page.document().select(".left-out > li")) {
      assertFalse(file.select("ul li").isEmpty(), file.text());
    }
  }

  /** A tile or a bar of n leads to pages that have its tag; those of pages, to exactly n. */
  @Test
  void tilesAndBarsLeadToWhatTheyCount() {
    int seen = 0;
    for (Element link : page.document().select(".tiles a, .bars a")) {
      String tag = link.attr("data-t");
      assertTrue(page.document().getElementById(link.attr("href").substring(1)) != null, "lost");
      int rows = page.document().select("#pages tr[data-t~=(^| )" + tag + "( |$)]").size();
      String number = link.parent().text().replaceFirst(".*?(\\d+)$", "$1");
      assertTrue(tag.isEmpty() || rows > 0, link.outerHtml());
      if (tag.matches("u\\d")) {
        assertEquals(Integer.parseInt(number), rows, link.outerHtml());
        seen++;
      }
    }
    assertTrue(seen > 2, seen + " bars");
    int skipped = page.document().select(".left-out > li.skipped").size();
    assertTrue(skipped > 0);
    assertEquals(
        page.document().select("article").size(), page.document().select("#pages tbody tr").size());
  }

  /**
   * Not its place among the inputs, which changes with them, and which the ids on it begin with.
   */
  @Test
  void addressesAreMadeOfThePage() {
    for (Element article : page.document().select("article")) {
      assertEquals("m-" + article.attr("data-k"), article.id());
    }
    for (Element element : page.document().select("article [id]")) {
      String number = element.closest("article").attr("data-n");
      assertTrue(element.id().matches(number + "[.][bf]\\d+"), element.id());
    }
    for (Element file : page.document().select(".left-out > li")) {
      assertFalse(file.id().matches("f-\\d+"), file.id());
    }
  }

  /** One thing has one name. */
  @Test
  void aUseIsNotAlsoAnIndication() {
    String ours =
        page.document().select("h2, h3, h4, dt, th, figcaption, .bars, .tiles, option").text()
            + page.document().select("template").first().html();
    assertFalse(ours.matches("(?si).*indication.*"), ours);
    assertFalse(ours.contains(", group "), ours);
  }

  @Test
  void thePlotsSayInWordsWhatTheyShow() {
    for (Element plot : page.document().select("figure svg[role=img]")) {
      assertTrue(plot.attr("aria-label").matches("(?s).*\\d.*"), plot.outerHtml());
    }
    assertEquals(1, page.document().select("figure svg[role=img]").size());
    assertEquals(3, page.document().select("figure .bars").size());
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

  /** The day of the copy does not look like a review by NCI. */
  @Test
  void theDayOfTheCopyIsNoReview() {
    String facts = article("dinutuximab").select(".facts li").eachText().toString();
    assertTrue(facts.contains("copied 2025-12-30"), facts);
    assertTrue(!facts.contains("reviewed"), facts);
  }
}
