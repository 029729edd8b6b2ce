package org.monographfhir.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/** A table like DailyMed's rxnorm_mappings, made line by line as it is read. */
public final class MappingLines extends InputStream {

  private static final int LINES_OF_A_LABEL = 20;
  private static final int PRODUCTS = 60_000;

  private final int lines;
  private byte[] line = "SETID|SPL_VERSION|RXCUI|RXSTRING|RXTTY\n".getBytes(UTF_8);
  private int at;
  private int number;

  /** With so many lines below the header. */
  public MappingLines(int lines) {
    this.lines = lines;
  }

  @Override
  public int read() {
    if (at == line.length && !next()) {
      return -1;
    }
    return line[at++];
  }

  private boolean next() {
    if (number == lines) {
      return false;
    }
    int product = (number * 31) % PRODUCTS;
    line =
        "%s|1|%d|exampledrug %d MG Oral Tablet [Brand %d]|%s\n"
            .formatted(
                set(number / LINES_OF_A_LABEL),
                1_000_000 + product,
                product,
                product,
                product % 2 == 0 ? "SBD" : "SCD")
            .getBytes(UTF_8);
    at = 0;
    number++;
    return true;
  }

  /** The set id of a label, counted from 0. */
  public static String set(int label) {
    return "%08x-0000-4000-8000-%012x".formatted(label, label);
  }
}
