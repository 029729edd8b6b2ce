package org.monographfhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.monographfhir.cli.Ran;

/**
 * The committed {@code output} is what the committed {@code seeds} give, by the comparison that
 * users have in {@code --check}. -Dgolden=update renews it.
 */
class GoldenTest {

  @Test
  void theCommittedOutputIsCurrent() {
    if ("update".equals(System.getProperty("golden"))) {
      assertNull(System.getenv("CI"), "golden files are updated by people, who read the change");
      Ran.with("convert", "seeds", "-o", "output");
    }
    Ran check = Ran.with("convert", "seeds", "-o", "output", "--check");
    assertEquals(0, check.code(), check.err());
    assertTrue(check.out().contains("3 converted, 0 skipped, 0 rejected"), check.out());
  }
}
