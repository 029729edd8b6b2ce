package org.monographfhir.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FirstReadsTest {

  @Test
  void isTheMapThatTheLibraryHas() {
    Random random = new Random(7);
    Map<String, String> expected = new HashMap<>();
    FirstReads found = new FirstReads();
    for (int i = 0; i < 20_000; i++) {
      // Few of them, so that many are met again.
      String slug = "drug-é" + random.nextInt(8_000);
      String file = "pages/" + i + ".txt";
      Optional<String> first = Optional.ofNullable(expected.putIfAbsent(slug, file));
      assertEquals(first, found.add(slug, file));
    }
  }

  @Test
  void textsAreTheListThatTheLibraryHas() {
    Random random = new Random(8);
    List<String> expected = new ArrayList<>();
    Texts found = new Texts();
    for (int i = 0; i < 2_000; i++) {
      String start = "é€\ud83d\ude00".repeat(random.nextInt(3)) + "x".repeat(random.nextInt(300));
      String text = start + "éèxy".charAt(random.nextInt(4));
      expected.add(text);
      found.add(text);
    }
    assertEquals(expected, found);
  }
}
