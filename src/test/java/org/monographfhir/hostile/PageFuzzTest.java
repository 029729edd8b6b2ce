package org.monographfhir.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Coverage-guided fuzzing. A normal build replays the cases in {@code PageFuzzTestInputs}, which
 * hold all that was ever found, and looks for more for twenty seconds; {@code mvn -Pfuzz test}
 * looks for more files, {@code -Dfuzz.test=frontMatter} for more front matter, ten minutes each.
 */
class PageFuzzTest {

  private static final String BODY =
      "\n---\n\n# X\n\nFDA Approved\n\nYes\n\n## Use in Cancer\n\nX is approved to treat:\n\n- **A**\n";

  /** Any bytes as a file. */
  @FuzzTest(maxDuration = "10m")
  void file(byte[] bytes) {
    Stages.check(bytes);
  }

  /** The same for the short run of every build. */
  @FuzzTest(maxDuration = "20s")
  void shortly(byte[] bytes) {
    Stages.check(bytes);
  }

  /** Any front matter above a page that is fine. */
  @FuzzTest(maxDuration = "10m")
  void frontMatter(byte[] bytes) {
    Stages.check(("---\n" + new String(bytes, UTF_8) + BODY).getBytes(UTF_8));
  }
}
