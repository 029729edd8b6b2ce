package org.monographfhir.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.source.SourceReader;

/** One model of blocks, whatever a page is written in. */
class KindsTest {

  private static final String NESTED =
      """
      PARAGRAPH 0 X is used:
      ITEM 1 First
      ITEM 2 Inner
      ITEM 3 Innermost
      PARAGRAPH 1 More about it.
      ITEM 1 Second
      PARAGRAPH 0 End.
      """;

  @Test
  void nestingIsThatOfTheInput() {
    assertEquals(
        NESTED,
        blocks(
            "<h1>X</h1><p>X is used:</p><ul><li>First<ul><li>Inner<ol><li>Innermost</ol></ul>"
                + "<p>More about it.</p><li>Second</ul><p>End."));
    assertEquals(
        NESTED,
        blocks(
            "# X\n\nX is used:\n\n- First\n  - Inner\n    - Innermost\n\n  More about it.\n\n"
                + "- Second\n\nEnd.\n"));
    assertEquals(
        NESTED,
        blocks(
            "# X\n\nX is used:\n\n  *  First\n    * Inner\n      * Innermost\n\n     More about it.\n\n"
                + "  * Second\n\nEnd.\n"));
    assertEquals(
        NESTED,
        blocks(
            "<DrugInformationSummary><DrugInfoTitle>X</DrugInfoTitle><Section><Title>U</Title>"
                + "<Para>X is used:</Para><ItemizedList><ListItem>First<ItemizedList><ListItem>Inner"
                + "<OrderedList><ListItem>Innermost</ListItem></OrderedList></ListItem>"
                + "</ItemizedList><Para>More about it.</Para></ListItem><ListItem>Second</ListItem>"
                + "</ItemizedList><Para>End.</Para></Section></DrugInformationSummary>"));
  }

  @Test
  void whetherListsAreNestedIsTold() {
    assertTrue(Block.isNested(all("- a\n  - b\n")));
    assertFalse(Block.isNested(all("- a\n- b\n")));
  }

  @Test
  void aLineBreakIsABlank() {
    assertEquals("PARAGRAPH 0 is approved to treat\n", blocks("# X\n\nis approved<br>to treat\n"));
    assertEquals(
        "PARAGRAPH 0 is approved to treat\n", blocks("<h1>X</h1><p>is approved<br/>to treat"));
    assertEquals("ITEM 1 have received\n", blocks("# X\n\n- have<br/>received\n"));
    assertEquals("PARAGRAPH 0 a b\n", blocks("# X\n\na  \nb\n"));
    assertEquals("PARAGRAPH 0 a b c\n", blocks("# X\n\na</p><p>b<div>c</div>\n"));
  }

  @Test
  void whatNobodySeesIsNoPartOfAWord() {
    assertEquals("PARAGRAPH 0 lymphoma\n", blocks("# X\n\nlym\u00ADpho\u200Bma\u2060\n"));
    assertEquals("Xa", new Field("title", List.of("X\u00ADa"), 1).values().get(0));
    assertEquals(
        "PARAGRAPH 0 lymphoma\n", blocks("<h1>X</h1><p>lym&shy;pho&#x200B;ma&#x202E;</p>"));
  }

  @Test
  void boldAndLinksAreMarks() {
    Block block =
        all("<h1>X</h1><p><b>Ovarian <a href='/x'>cancer</a>,</b> <b>other</b> <i>words</i></p>")
            .get(0);
    assertEquals("Ovarian cancer, other words", block.text());
    assertEquals(List.of(new Prose.Range(0, 15), new Prose.Range(16, 21)), block.prose().bold());
    assertEquals("https://site.org/x", block.prose().anchors().get(0).url());
  }

  @Test
  void raisedDigitsStayRaised() {
    assertEquals(
        "PARAGRAPH 0 use.¹ 10⁹/L\n", blocks("<h1>X</h1><p>use.<sup>1</sup> 10<sup>9</sup>/L"));
  }

  /** Of a table that is there for its looks, the cells are blocks. */
  @Test
  void tablesHaveRows() {
    assertEquals(
        "PARAGRAPH 0 Caption\nROW 0 \nROW 0 B = Drug\n",
        blocks("<h1>X</h1><table><caption>Caption</caption><tr><td>B<td>= Drug</table>"));
    assertEquals(
        "PARAGRAPH 0 a\nITEM 1 b\n", blocks("<h1>X</h1><table><tr><td>a<ul><li>b</ul></table>"));
  }

  static Stream<String> hostile() {
    int many = 100_000;
    return Stream.of(
        "<div>".repeat(many),
        "<b>".repeat(many) + "x",
        "<b><i><u><s>x".repeat(many / 4),
        "<a href=x><b>y".repeat(many / 4),
        "<ul><li>x".repeat(many / 4),
        "<table><tr><td>x".repeat(many / 4),
        "<footer>".repeat(many),
        "<p>x</b></i>".repeat(many / 4),
        "<script>".repeat(many),
        "<!--".repeat(many),
        "<h1>x".repeat(many / 4),
        "<sup>1".repeat(many / 4),
        "&#x202e;&amp;&nbsp;".repeat(many / 4));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileHtmlTakesLinearTime(String html) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> parse("<!doctype html><html><body><h1>X</h1>" + html));
  }

  @Test
  void scriptsAndTheirLinksGo() {
    Outcome<Page> page =
        parse(
            "<html><body><h1>X</h1><script>alert(1)</script><p onclick='x()'>a"
                + "<a href='javascript:alert(1)'>b</a><a href='data:text/html,x'>c</a>"
                + "<img src=x onerror=alert(1)><iframe src='//evil'></iframe></p>");
    String markdown = page.value().orElseThrow().markdown();
    assertEquals("# X\n\nabc\n", markdown);
    assertTrue(page.diagnostics().toString().contains("markup.left-out"));
    assertTrue(page.diagnostics().toString().contains("markdown.link-target"));
  }

  /** No entity is expanded and nothing is fetched: a document type is passed over. */
  @Test
  void entitiesOfXmlAreRefusedWithTheirLine() {
    refused(
        2,
        "<!DOCTYPE DrugInformationSummary [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>\n"
            + "<DrugInformationSummary>&a;</DrugInformationSummary>");
    refused(1, "<DrugInformationSummary>" + "<a>".repeat(100_000));
    refused(2, "<DrugInformationSummary>\n<Section></DrugInformationSummary>");
    assertTrue(
        parse(
                "<!DOCTYPE DrugInformationSummary SYSTEM 'http://example.invalid/pdq.dtd'>"
                    + "<DrugInformationSummary><DrugInfoTitle>X</DrugInfoTitle>"
                    + "</DrugInformationSummary>")
            .value()
            .isPresent());
  }

  @Test
  void theContentTellsTheKind() {
    assertEquals(
        SourceFormat.XML, SourceFormat.of("\n<?xml version='1.0'?>\n<a:DrugInformationSummary/>"));
    assertEquals(SourceFormat.HTML, SourceFormat.of("<?xml version='1.0'?><!DOCTYPE html><html/>"));
    assertEquals(SourceFormat.HTML, SourceFormat.of("<main><h1>X</h1>"));
    assertEquals(SourceFormat.MARKDOWN, SourceFormat.of("<div>\n\n# X\n\n</div>"));
    assertEquals(SourceFormat.MARKDOWN, SourceFormat.of("---\na: b\n---\n<html>"));
  }

  @Test
  void frontMatterOfOthers() {
    for (String front :
        List.of(
            "---\nurl: https://a.org/x\ntags: [a, b]\n---\n",
            "\n--- \nurl: 'https://a.org/x'\ntags:\n- a\n- b\n---  \n",
            "+++\nurl = \"https://a.org/x\"\ntags = [\"a\", \"b\"]\n+++\n")) {
      Page page = parse(front + "# X\n").value().orElseThrow();
      assertEquals("https://a.org/x", page.field("url").orElseThrow().value().orElseThrow());
      assertEquals(List.of("a", "b"), page.field("tags").orElseThrow().values());
      assertEquals(front.lines().count() + 1, page.sections().get(0).heading().line(), front);
    }
    refused(3, "+++\na = \"b\"\nc = \n+++\n");
  }

  private static void refused(int line, String page) {
    Outcome<Page> outcome = parse(page);
    assertTrue(outcome.hasErrors(), outcome.diagnostics().toString());
    assertEquals(line, outcome.diagnostics().get(0).line(), outcome.diagnostics().toString());
  }

  private static String blocks(String page) {
    return all(page).stream()
        .map(b -> "%s %d %s\n".formatted(b.kind(), b.depth(), b.text()))
        .collect(Collectors.joining());
  }

  private static List<Block> all(String page) {
    return parse(page).value().orElseThrow().sections().stream()
        .flatMap(section -> section.blocks().stream())
        .toList();
  }

  private static Outcome<Page> parse(String page) {
    Addresses site = new Addresses(Optional.of("https://site.org/"), false);
    return new SourceReader()
        .read("page", page.getBytes(UTF_8))
        .then(new PageParser(site, target -> Optional.empty())::parse);
  }
}
