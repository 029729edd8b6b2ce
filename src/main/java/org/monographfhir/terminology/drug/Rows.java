package org.monographfhir.terminology.drug;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rows of all files that can be asked for, by their keys. Millions of them repeat a few keys
 * and values: a row is three numbers.
 */
final class Rows {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Strings keys = new Strings();
  private final Strings values = new Strings();

  /** For each key its last row plus one. */
  private int[] last = new int[1 << 8];

  /** For each row its value, and the row before it with the same key plus one. */
  private int[] value = new int[1 << 8];

  private int[] before = new int[1 << 8];
  private int size;

  /** Upper and lower case of the key are the same. */
  void add(KeyKind kind, String key, Row row) {
    int number = keys.add(folded(kind, key));
    if (number >= last.length) {
      last = Arrays.copyOf(last, last.length * 2);
    }
    if (size == value.length) {
      value = Arrays.copyOf(value, size * 2);
      before = Arrays.copyOf(before, size * 2);
    }
    value[size] = values.add(row.packed());
    before[size] = last[number];
    last[number] = ++size;
  }

  /** The rows with a key, each once, in the order of the files. */
  List<Row> find(KeyKind kind, String key) {
    int number = keys.find(folded(kind, key));
    List<Integer> found = new ArrayList<>();
    for (int row = number < 0 ? 0 : last[number]; row > 0; row = before[row - 1]) {
      found.add(value[row - 1]);
    }
    Collections.reverse(found);
    return new LinkedHashSet<>(found).stream().map(each -> Row.of(values.get(each))).toList();
  }

  private static String folded(KeyKind kind, String key) {
    String blanks = BLANKS.matcher(key.strip()).replaceAll(" ");
    return kind.ordinal() + blanks.toLowerCase(Locale.ROOT);
  }
}
