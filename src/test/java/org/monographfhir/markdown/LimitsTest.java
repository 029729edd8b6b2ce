package org.monographfhir.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.source.SourceReader;
import org.monographfhir.source.SourceText;

/** The first line of each page's body is line 4. */
class LimitsTest {

  private static final String HEAD = "---\na: b\n---\n";

  @Test
  void aLineMayNotBeTooLong() {
    refused(5, "line of 20,001 characters", HEAD + "a\n" + "x".repeat(20_001));
    refused(2, "line of 20,003 characters", "---\na: " + "x".repeat(20_000) + "\n---\n");
    accepted(HEAD + "x".repeat(19_990));
  }

  @Test
  void aParagraphMayNotBeTooLong() {
    refused(
        6,
        "paragraph of 23,401 characters",
        HEAD + "a\n\n" + "a line of words\n".repeat(900) + "x".repeat(9_000));
    accepted(HEAD + "- an item of words\n".repeat(9_000));
  }

  @Test
  void aBlockMayNotHaveTooManyLines() {
    refused(1_004, "more than the limit of 1,000 lines", HEAD + "2. x\n".repeat(1_001));
    accepted(HEAD + "2. x\n".repeat(1_000));
  }

  @Test
  void aTableMayNotHaveTooManyColumns() {
    refused(
        5,
        "more than the limit of 12 columns",
        HEAD + "|a".repeat(13) + "|\n" + "|-".repeat(13) + "|\n");
    accepted(HEAD + "|a".repeat(12) + "|\n" + "|-".repeat(12) + "|\n");
  }

  @Test
  void frontMatterMayNotBeTooDeep() {
    refused(2, "nested more than 10 deep", "---\na: " + "[".repeat(9_000) + "\n---\n");
    refused(12, "nested more than 10 deep", "---\na:\n" + " [\n".repeat(9_000) + "---\n");
  }

  private static void refused(int line, String words, String page) {
    Outcome<Page> outcome = parse(page);
    assertTrue(outcome.hasErrors(), words);
    String error = outcome.diagnostics().get(0).toString();
    assertTrue(error.startsWith("page:" + line + ": error: ") && error.contains(words), error);
  }

  private static void accepted(String page) {
    assertEquals(List.of(), parse(page).diagnostics());
  }

  private static Outcome<Page> parse(String page) {
    Outcome<SourceText> source =
        new SourceReader().read("page", page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return source.then(new PageParser()::parse);
  }
}
