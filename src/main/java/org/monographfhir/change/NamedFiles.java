package org.monographfhir.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.monographfhir.output.RunInput;

/**
 * Inputs by their names. The folders above may be others than before; the more of them are the
 * same, the better.
 */
final class NamedFiles {

  private final List<RunInput> all;
  private final Map<String, List<RunInput>> byName;

  NamedFiles(List<RunInput> all) {
    this.all = all;
    byName = all.stream().collect(Collectors.groupingBy(each -> name(each.file())));
  }

  /** The files that have the name of this one, or stand below it where it is a folder. */
  List<RunInput> of(RunInput input) {
    List<RunInput> named = byName.getOrDefault(name(input.file()), List.of());
    int most = named.stream().mapToInt(each -> likeness(each, input)).max().orElse(0);
    List<RunInput> best = named.stream().filter(each -> likeness(each, input) == most).toList();
    if (!best.isEmpty() || input.sha256().isPresent()) {
      return best;
    }
    String folder = input.file() + "/";
    return all.stream().filter(each -> each.file().startsWith(folder)).toList();
  }

  static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** How many of the last folders are the same. */
  private static int likeness(RunInput one, RunInput other) {
    String[] a = one.file().split("/");
    String[] b = other.file().split("/");
    int same = 0;
    while (same < Math.min(a.length, b.length)
        && a[a.length - 1 - same].equals(b[b.length - 1 - same])) {
      same++;
    }
    return same;
  }
}
