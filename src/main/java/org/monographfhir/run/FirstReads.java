package org.monographfhir.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;

/**
 * Which file was the first of each page. A run keeps this for all its pages: some forty bytes each,
 * where a {@code HashMap} takes two hundred. Open addressing with linear probing, at most three
 * quarters full.
 */
final class FirstReads {

  private final Texts slugs = new Texts();
  private final Texts files = new Texts();

  /** Positions in the lists, from 1; 0 where there is none. */
  private int[] table = new int[1024];

  /** Takes a file, unless there was one of that page: then that is given back. */
  Optional<String> add(String slug, String file) {
    int at = place(slug);
    if (table[at] != 0) {
      return Optional.of(files.get(table[at] - 1));
    }
    slugs.add(slug);
    files.add(file);
    table[at] = slugs.size();
    if (slugs.size() > table.length / 4 * 3) {
      grow();
    }
    return Optional.empty();
  }

  /** Where the page stands, or would. */
  private int place(String slug) {
    int at = hash(slug);
    while (table[at] != 0 && !slugs.get(table[at] - 1).equals(slug)) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  /** Made of a digest, because who writes pages can choose names with one {@code hashCode}. */
  private int hash(String slug) {
    return UUID.nameUUIDFromBytes(slug.getBytes(UTF_8)).hashCode() & table.length - 1;
  }

  private void grow() {
    table = new int[2 * table.length];
    for (int i = 0; i < slugs.size(); i++) {
      table[place(slugs.get(i))] = i + 1;
    }
  }
}
