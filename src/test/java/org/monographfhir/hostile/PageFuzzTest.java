package org.monographfhir.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Coverage-guided fuzzing. A normal build replays the cases in {@code PageFuzzTestInputs}, which
 * hold all that was ever found, and looks for more for twenty seconds; {@code mvn -Pfuzz test}
 * looks for more files, {@code -Dfuzz.test=frontMatter} (or {@code html}, {@code xml}) for more of
 * those, ten minutes each.
 */
class PageFuzzTest {

  private static final String BODY =
      "\n---\n\n# X\n\nFDA Approved\n\nYes\n\n## Use in Cancer\n\nX is approved to treat:\n\n- **A**\n";

  private static final String HTML =
      "<!doctype html><html><head><link rel=canonical href=https://a.org/x></head><body><h1>X</h1>"
          + "<p>FDA Approved<p>Yes<h2>Use in Cancer</h2>";

  private static final String XML =
      "<DrugInformationSummary id=\"CDR0000000001\"><DrugInfoMetaData><DrugInfoURL"
          + " xref=\"https://a.org/x\"/><FDAApproved>Yes</FDAApproved></DrugInfoMetaData>"
          + "<DrugInfoTitle>X</DrugInfoTitle><Section><Title>Use in Cancer</Title>";

  /** Any bytes as a file. */
  @FuzzTest(maxDuration = "10m")
  void file(byte[] bytes) {
    HostileInput.check(bytes);
  }

  /** The same for the short run of every build. */
  @FuzzTest(maxDuration = "20s")
  void shortly(byte[] bytes) {
    HostileInput.check(bytes);
  }

  /** Any HTML below a heading. */
  @FuzzTest(maxDuration = "10m")
  void html(byte[] bytes) {
    HostileInput.check((HTML + new String(bytes, UTF_8)).getBytes(UTF_8));
  }

  /** Any XML within a summary. */
  @FuzzTest(maxDuration = "10m")
  void xml(byte[] bytes) {
    HostileInput.check(
        (XML + new String(bytes, UTF_8) + "</Section></DrugInformationSummary>").getBytes(UTF_8));
  }

  /** Any front matter above a page that is fine. */
  @FuzzTest(maxDuration = "10m")
  void frontMatter(byte[] bytes) {
    HostileInput.check(("---\n" + new String(bytes, UTF_8) + BODY).getBytes(UTF_8));
  }
}
