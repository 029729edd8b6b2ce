package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What we write, before validators that nobody here wrote. */
class ValidatorsIT {

  private static final Path SEEDS = Path.of("output/bundle.json");

  @Test
  void theSeedsHaveNoErrorForIbm() throws IOException, InterruptedException {
    List<Finding> found =
        ForeignValidator.ibm(Path.of("profiles")).check(List.of(SEEDS)).get(SEEDS);
    assertEquals(List.of(), found.stream().filter(Finding::isError).toList());
  }
}
