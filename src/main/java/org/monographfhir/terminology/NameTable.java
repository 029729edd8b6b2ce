package org.monographfhir.terminology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of NCI Thesaurus concepts, upper and lower case the same. The Thesaurus has almost a
 * million of them: they stand one behind the other in one array, and a hash table of numbers finds
 * them, as a map of strings would need several times the memory.
 */
final class NameTable {

  private byte[] bytes = new byte[1 << 10];

  /** For each name where it ends in {@link #bytes}, what it hashes to, and whose it is. */
  private int[] ends = new int[1 << 5];

  private int[] hashes = new int[1 << 5];
  private int[] concepts = new int[1 << 5];

  /** For each name the number of the concept's first name, which is the preferred one. */
  private int[] preferred = new int[1 << 5];

  /** Number of a name plus one; 0 is free. At most half of the slots are taken. */
  private int[] slots = new int[1 << 6];

  private int size;

  /** The number of a concept's first name. */
  private final Map<Integer, Integer> firsts = new HashMap<>();

  /**
   * Adds the names of one concept, the preferred one first.
   *
   * @param concept the digits of its code
   */
  void add(int concept, List<String> names) {
    int first = -1;
    for (String name : names) {
      int hash = hash(name);
      int at = find(name, hash, concept);
      if (at < 0) {
        at = append(name, hash, concept, first < 0 ? size : first);
      }
      first = first < 0 ? at : first;
      firsts.putIfAbsent(concept, first);
    }
  }

  /** The preferred name of a concept. */
  Optional<String> preferred(String code) {
    return Mapping.isNcitCode(code)
        ? Optional.ofNullable(firsts.get(Integer.parseInt(code.substring(1)))).map(this::text)
        : Optional.empty();
  }

  /** The concepts that have the name, lowest code first. */
  List<Coding> concepts(String name) {
    List<Integer> found = new ArrayList<>();
    int hash = hash(name);
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && same(name, number)) {
        found.add(number);
      }
    }
    return found.stream()
        .sorted((a, b) -> Integer.compare(concepts[a], concepts[b]))
        .map(n -> Coding.of(Systems.NCIT, "C" + concepts[n], text(preferred[n])))
        .toList();
  }

  private int find(String name, int hash, int concept) {
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && concepts[number] == concept && same(name, number)) {
        return number;
      }
    }
    return -1;
  }

  private int append(String name, int hash, int concept, int first) {
    byte[] utf8 = name.getBytes(UTF_8);
    int start = size == 0 ? 0 : ends[size - 1];
    int end = Math.addExact(start, utf8.length);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, Math.multiplyExact(bytes.length, 2)));
    }
    System.arraycopy(utf8, 0, bytes, start, utf8.length);
    if (size == ends.length) {
      grow();
    }
    ends[size] = end;
    hashes[size] = hash;
    concepts[size] = concept;
    preferred[size] = first;
    place(size);
    return size++;
  }

  private void grow() {
    int twice = size * 2;
    ends = Arrays.copyOf(ends, twice);
    hashes = Arrays.copyOf(hashes, twice);
    concepts = Arrays.copyOf(concepts, twice);
    preferred = Arrays.copyOf(preferred, twice);
    slots = new int[twice * 2];
    for (int number = 0; number < size; number++) {
      place(number);
    }
  }

  private void place(int number) {
    int slot = slot(hashes[number]);
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    slots[slot] = number + 1;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & (slots.length - 1);
  }

  private int next(int slot) {
    return slot + 1 & (slots.length - 1);
  }

  private boolean same(String name, int number) {
    return fold(text(number)).equals(fold(name));
  }

  private String text(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    return new String(bytes, start, ends[number] - start, UTF_8);
  }

  private static int hash(String name) {
    return fold(name).hashCode();
  }

  private static String fold(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
