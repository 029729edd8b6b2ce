package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceListTest {

  @Test
  void holdsWhatItWasGiven() {
    List<Source> sources =
        List.of(
            new Source("<stdin>", Optional.empty()),
            Source.at(Path.of("pages/a.txt")),
            // As of a file whose name is not in the system's encoding.
            new Source("pages/?.txt", Optional.of(Path.of("pages/b.txt"))),
            new Source("not a\0name", Optional.of(Path.of("c.txt"))),
            Source.at(Path.of("pages/é.txt")));
    assertEquals(sources, new SourceList(sources));
  }
}
