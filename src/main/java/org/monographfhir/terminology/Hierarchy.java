package org.monographfhir.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/**
 * What is narrower than what in the NCI Thesaurus, out of the parents in {@code Thesaurus.txt}; see
 * {@link FlatFile}. Retired concepts are passed by.
 */
public final class Hierarchy {

  /** Where no file was given: nothing is narrower than anything. */
  public static final Hierarchy NONE = new Hierarchy();

  private static final int CODE = 0;
  private static final int PARENTS = 2;
  private static final int SYNONYMS = 3;
  private static final int STATUS = 6;

  private final Map<Integer, List<Integer>> children = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  private Hierarchy() {}

  /**
   * Reads the flat file.
   *
   * @param file its name in diagnostics
   */
  public static Outcome<Hierarchy> read(String file, InputStream in) throws IOException {
    Hierarchy hierarchy = new Hierarchy();
    Lines lines = new Lines(in);
    while (lines.next()) {
      lines.text().ifPresent(text -> hierarchy.add(text.split("\t", -1)));
    }
    return hierarchy.names.isEmpty()
        ? Outcome.none(
            Diagnostic.error(
                file, 1, "terminology.flat-file", "not the flat file of the NCI Thesaurus"))
        : Outcome.of(hierarchy, List.of());
  }

  private void add(String[] fields) {
    if (fields.length <= STATUS || !Mapping.isNcitCode(fields[CODE])) {
      return;
    }
    String status = fields[STATUS].toLowerCase(Locale.ROOT);
    if (status.contains("obsolete") || status.contains("retired")) {
      return;
    }
    int concept = number(fields[CODE]);
    names.put(concept, fields[SYNONYMS].split("\\|")[0].strip());
    for (String parent : fields[PARENTS].split("\\|")) {
      if (Mapping.isNcitCode(parent.strip())) {
        children.computeIfAbsent(number(parent.strip()), each -> new ArrayList<>()).add(concept);
      }
    }
  }

  private static int number(String code) {
    return Integer.parseInt(code.substring(1));
  }

  /** All that is below a concept, lowest code first; not the concept itself. */
  public List<Coding> below(String code) {
    if (!Mapping.isNcitCode(code)) {
      return List.of();
    }
    SortedSet<Integer> found = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(number(code)));
    while (!open.isEmpty()) {
      children.getOrDefault(open.pop(), List.of()).stream().filter(found::add).forEach(open::push);
    }
    found.remove(number(code));
    return found.stream()
        .map(
            each ->
                new Coding(
                    Systems.NCIT,
                    "C" + each,
                    Optional.ofNullable(names.get(each)).filter(name -> !name.isEmpty())))
        .toList();
  }
}
