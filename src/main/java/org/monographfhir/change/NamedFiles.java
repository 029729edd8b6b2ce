package org.monographfhir.change;

import java.util.HashMap;
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
    Map<Integer, List<RunInput>> byLikeness =
        byName.getOrDefault(name(input.file()), List.of()).stream()
            .collect(
                Collectors.groupingBy(
                    each -> likeness(each.file(), input.file()),
                    HashMap::new,
                    Collectors.toList()));
    List<RunInput> best =
        byLikeness.entrySet().stream()
            .max(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .orElse(List.of());
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
  private static int likeness(String one, String other) {
    String[] a = one.split("/");
    String[] b = other.split("/");
    int same = 0;
    while (same < Math.min(a.length, b.length)
        && a[a.length - 1 - same].equals(b[b.length - 1 - same])) {
      same++;
    }
    return same;
  }
}
