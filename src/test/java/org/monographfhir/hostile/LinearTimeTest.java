package org.monographfhir.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.source.SourceReader;

/**
 * A page takes time in proportion to its length, whatever it is full of. Each build converts a long
 * one of each shape, under a limit that only a runaway reaches; {@code mvn -Plinear test} measures,
 * on a quiet machine and up to the size limit, that ten times the page takes ten times the time.
 */
class LinearTimeTest {

  /** Thirty times what the slowest shape takes on a quiet machine. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static final int LONG = 150_000;

  private static final int LARGEST = SourceReader.MAX_BYTES - 4_096;

  /** Of the time that a byte takes on the short page. */
  private static final double MOST = 1.3;

  private static final int ATTEMPTS = 6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Below this, what is measured is the machine. */
  private static final double FLOOR_MS = 8;

  private static final String HEAD =
      "---\ntitle: X\nurl: https://a.b/x\n%s---\n\n# X\n\nFDA Approved\n\nYes\n\n%s\n\n## Use in Cancer\n\n%s";
  private static final String HTML =
      "<!doctype html><link rel=canonical href=https://a.b/x><body><h1>X</h1><p>FDA Approved<p>Yes"
          + "<h2>Use in Cancer</h2>%s";
  private static final String XML =
      "<DrugInformationSummary><DrugInfoMetaData><DrugInfoURL xref='https://a.b/x'/>"
          + "</DrugInfoMetaData><DrugInfoTitle>X</DrugInfoTitle><Section>%s</Section>"
          + "</DrugInformationSummary>";
  private static final String LEAD_IN = "X is approved to treat:\n\n";
  private static final String ENTRY = "[a#](https://a.b/popDefinition.aspx?id=CDR#)";

  static Stream<Arguments> shapes() {
    return Stream.of(
        uses("items", LEAD_IN, "- **Melanoma #** that has spread.\n"),
        uses("items with links", LEAD_IN, "- **" + ENTRY + "** that has " + ENTRY + ".\n"),
        uses("sub-uses", LEAD_IN + "- **Melanoma**\n", "- in adults whose cancer # has spread.\n"),
        uses("items with paragraphs", LEAD_IN, "- **Melanoma #**\n\n  It is used with A.\n\n"),
        uses("lead-ins", "", LEAD_IN + "- **Melanoma #**\n\n"),
        uses("partners", LEAD_IN, "- **Melanoma #** used with A, B and C or D.\n"),
        uses("ages", LEAD_IN, "- **Melanoma #** in adults and children 2 years and older.\n"),
        uses("footnote marks", LEAD_IN, "- **Melanoma #**¹\n"),
        uses("footnotes", LEAD_IN + "- **M**²\n\n", "¹This use # has accelerated approval.\n\n"),
        uses("uses as sentences", "", "X is approved to treat cancer #.\n\n"),
        uses("remarks", "", "The drug # is a drug.\n\n"),
        uses("links to drugs", "", "See [d#](/about-cancer/treatment/drugs/d#).\n\n"),
        uses("links to terms", "", "See " + ENTRY + ".\n\n"),
        uses("paragraphs of links", "", (ENTRY + " ").repeat(80) + "\n\n"),
        uses("long paragraphs", "", "It is a # long sentence. ".repeat(140) + "\n\n"),
        uses("paragraphs of used", "", "X is " + "used to ".repeat(400) + "\n\n"),
        uses("paragraphs of with", LEAD_IN, "- **M#** " + "with A, B and C ".repeat(200) + "\n"),
        uses(
            "paragraphs of not", LEAD_IN, "- **M#** not " + "HER2 positive or ".repeat(200) + "\n"),
        uses(
            "paragraphs of levels",
            LEAD_IN,
            "- **M#** " + "high levels of a or ".repeat(180) + "\n"),
        uses("paragraphs of after", LEAD_IN, "- **M#** " + "after a a therapy ".repeat(200) + "\n"),
        uses(
            "paragraphs of purposes",
            "",
            "X is approved " + "to treat a and ".repeat(250) + "\n\n"),
        uses("paragraphs of digits", LEAD_IN, "- **M#** in " + "1".repeat(3_000) + "\n"),
        uses("emphasis", LEAD_IN, "*a **b ".repeat(500) + "\n\n"),
        uses("emphasis of words", LEAD_IN, "- " + "**a**, ".repeat(500) + "\n"),
        uses("open brackets", LEAD_IN, "[".repeat(3_500) + "\n\n"),
        uses("open links", LEAD_IN, "[a](<b".repeat(600) + "\n\n"),
        uses("open images", LEAD_IN, "![[]()".repeat(600) + "\n\n"),
        uses("open tags", LEAD_IN, "<a ".repeat(1_200) + "\n\n"),
        uses("backticks", LEAD_IN, "`a``b```".repeat(450) + "\n\n"),
        uses("entities", LEAD_IN, "&amp;&#x41;".repeat(300) + "\n\n"),
        uses("reference definitions", "", "[a#]: https://a.b/#\n\n[a#]\n\n"),
        uses("one line of list marks", LEAD_IN, "- ".repeat(45) + "a\n"),
        uses("lines in a row", "", "***\n".repeat(900) + "\n"),
        uses("headings", "", "## A#\n\n"),
        uses("sections of uses", "", "## Use in Cancer\n\n- **M#**\n\n"),
        uses("raw HTML", "", "<div>\n\n"),
        uses("other writing", "", "漢字é\ud83d\ude00 ".repeat(400) + "\n\n"),
        uses("combining marks", "", "a" + "\u0301".repeat(150) + "\n\n"),
        uses("uses and limits", LEAD_IN, "- **M#**\n\nX is used in adults #.\n\n" + LEAD_IN),
        uses(
            "uses and footnotes",
            LEAD_IN,
            "- **M#**¹\n\n¹This use # has accelerated approval.\n\n"),
        uses(
            "uses and statements",
            LEAD_IN,
            "- **M#**\n\nX for M# and M1# has accelerated approval.\n\n" + LEAD_IN),
        uses(
            "related articles",
            "## Research Results and Related Resources\n\n",
            "- [a#](https://a.b/#)\n"),
        uses(
            "documents",
            "## More About X\n\n",
            "[a](https://medlineplus.gov/druginfo/meds/a#.html)\n\n"),
        uses("mojibake", "", "FDAâ€™s\n\n"),
        uses("table", "| a | b |\n|---|---|\n", "| A# | [x#](/drugs/x#) |\n".repeat(9)),
        uses(
            "short rows",
            "",
            "|" + "a|".repeat(12) + "\n|" + "-|".repeat(12) + "\n" + "|a\n".repeat(900) + "\n"),
        head("descriptions", "A word # here.\n\n"),
        head(
            "labels",
            "FDA label information for [x](https://dailymed.nlm.nih.gov/a.cfm?setid=#).\n\n"),
        head("brand names", "US Brand Name(s)\n\nY#\n\n"),
        uses("fences", "", "::: {.a#}\n\nIt is.\n\n:::\n\n"),
        uses("attributes", "", "[a#](/x){.b c=\"d\" to treat \n".repeat(9) + "\n\n"),
        uses("open attributes", "", "[a](/x){.b ".repeat(300) + "\n\n"),
        uses("tables of hyphens", "", "  --- ---\n  a#  b\n  --- ---\n\n"),
        uses("rules of hyphens", "", "--- ---\n\n"),
        html("HTML: items", "<li><b>Melanoma #</b> that has spread"),
        html("HTML: siblings", "<p>It is a # sentence."),
        html("HTML: divs within divs", "<div>"),
        html("HTML: lists within lists", "<ul><li>a#"),
        html("HTML: bold within bold", "<b>a# "),
        html("HTML: tags that overlap", "<b>a#<i>b</b>c</i>"),
        html("HTML: ends without starts", "</p></b></li>"),
        html("HTML: long attributes", "<p class='" + "a # ".repeat(800) + "'>b"),
        html("HTML: many attributes", "<p " + "a# ".repeat(900) + ">b"),
        html("HTML: links", "<a href='/x#'>a#</a> "),
        html("HTML: cells", "<table><tr><td>a#<td>b</table>"),
        html("HTML: tables within tables", "<table><tr><td>a#"),
        html("HTML: headings", "<h2>a#</h2>"),
        html("HTML: comments", "<!-- # --><p>a"),
        html("HTML: scripts", "<script>#</script>"),
        html("HTML: entities", "&amp;&nbsp;&#x41;"),
        html("HTML: open tags", "<a "),
        xml("XML: items", "<ItemizedList><ListItem>Melanoma #</ListItem></ItemizedList>"),
        xml("XML: paragraphs", "<Para>It is a # sentence.</Para>"),
        xml("XML: unknown elements", "<a#>b</a#>"),
        xml("XML: links", "<Para><GlossaryTermRef href='CDR#'>a#</GlossaryTermRef></Para>"),
        xml("XML: long attributes", "<Para id='" + "a # ".repeat(800) + "'>b</Para>"),
        xml("XML: sections", "<Section><Title>a#</Title></Section>"),
        frontMatter("fields", "k#: v\n"),
        frontMatter("values", "tags#: [a, b, 1, 2.0, true]\n"),
        frontMatter("long value", "k#: " + "a ".repeat(1_800) + "\n"),
        frontMatter("nested value", "k#: " + "[".repeat(9) + "]".repeat(9) + "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void longPageIsDone(String name, String format, String before, String unit) {
    byte[] page = page(format, before, unit, LONG);
    assertTimeoutPreemptively(LIMIT, () -> HostileInput.convert(page), name);
  }

  @Tag("linear")
  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void timeGrowsWithThePage(String name, String format, String before, String unit) {
    byte[] small = page(format, before, unit, LARGEST / 10);
    byte[] large = page(format, before, unit, LARGEST);
    double longer = (double) large.length / small.length;
    double ratio = Double.MAX_VALUE;
    double bestSmall = Double.MAX_VALUE;
    double bestLarge = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && ratio > MOST; i++) {
      bestSmall = Math.min(bestSmall, Math.min(milliseconds(small), milliseconds(small)));
      bestLarge = Math.min(bestLarge, milliseconds(large));
      ratio = bestLarge / Math.max(FLOOR_MS, bestSmall) / longer;
    }
    System.out.printf(
        "%-24s %7.1f ms, %.1f times as long: %8.1f ms, %.2f a byte%n",
        name, bestSmall, longer, bestLarge, ratio);
    assertTrue(ratio <= MOST, "%s: a byte takes %.2f times as long".formatted(name, ratio));
  }

  /** Of this thread alone: neither other programs nor the garbage collector count. */
  private static double milliseconds(byte[] page) {
    long start = THREADS.getCurrentThreadCpuTime();
    HostileInput.convert(page);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static Arguments uses(String name, String before, String unit) {
    return Arguments.of(name, HEAD.formatted("", "", "%s"), before, unit);
  }

  private static Arguments head(String name, String unit) {
    return Arguments.of(name, HEAD.formatted("", "%s", ""), "", unit);
  }

  private static Arguments frontMatter(String name, String unit) {
    return Arguments.of(name, HEAD.formatted("%s", "", ""), "", unit);
  }

  private static Arguments html(String name, String unit) {
    return Arguments.of(name, HTML, "<p>X is approved to treat:</p>", unit);
  }

  private static Arguments xml(String name, String unit) {
    return Arguments.of(name, XML, "<Para>X is approved to treat:</Para>", unit);
  }

  /** The unit again and again, each with a number of its own in place of the mark. */
  private static byte[] page(String format, String before, String unit, int size) {
    StringBuilder text = new StringBuilder(before);
    int bytes = unit.getBytes(UTF_8).length;
    for (int i = 0;
        (long) i * bytes + text.length() - (long) i * unit.length() < size - bytes - 16;
        i++) {
      text.append(unit.replace("#", Integer.toString(i)));
    }
    return format.formatted(text).getBytes(UTF_8);
  }
}
