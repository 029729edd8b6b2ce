package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.monographfhir.BrokenConverter;
import org.monographfhir.Converter;
import org.monographfhir.diagnostic.Diagnostic;

class AttemptTest {

  private static final Source STDIN = new Source("<stdin>", Optional.empty());

  /** Without its stages every page meets a defect. */
  private static final Converter BROKEN = BrokenConverter.make();

  @Test
  void aDefectEndsWithItsFile() throws IOException {
    byte[] page = Files.readAllBytes(Path.of("seeds/000_76b118ee83dbe7ba.txt"));
    Attempt attempt = Attempt.at(STDIN, new ByteArrayInputStream(page), BROKEN, new Turns());
    assertInstanceOf(NullPointerException.class, attempt.failure().orElseThrow());
    Diagnostic last = attempt.input().outcome().diagnostics().get(0);
    assertTrue(last.toString().startsWith("<stdin>:1: error: [cli.defect] defect: "));
  }

  @Test
  void anEndlessInputIsNotReadToItsEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            return length;
          }
        };
    Attempt attempt = Attempt.at(STDIN, endless, BROKEN, new Turns());
    assertEquals("cli.unreadable", attempt.input().outcome().diagnostics().get(0).code());
    assertTrue(attempt.failure().isPresent());
  }
}
