package org.monographfhir.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidSetTest {

  @Test
  void isTheSetThatTheLibraryHas() {
    Random random = new Random(7);
    Set<UUID> expected = new HashSet<>();
    UuidSet found = new UuidSet();
    for (int i = 0; i < 20_000; i++) {
      // Few of them, so that many are met again, and with the same low bits, so that places clash.
      UUID uuid = new UUID(random.nextInt(100), random.nextInt(80) << 16 | 1);
      String urn = "urn:uuid:" + uuid;
      assertEquals(expected.add(uuid), found.add(urn));
      assertEquals(expected.size(), found.size());
    }
  }
}
