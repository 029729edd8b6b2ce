package org.monographfhir.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * What goes into a package.
 *
 * @param guide what says so
 * @param definitions the guide and its definitions
 * @param examples what shows them
 */
record Contents(Guide guide, List<Artifact> definitions, List<Artifact> examples) {

  /** Where the guide and what there is do not agree. */
  List<Diagnostic> disagreements(String file) {
    Set<String> listed = guide.listed();
    Set<String> present = new TreeSet<>();
    Stream.concat(definitions.stream(), examples.stream())
        .map(Artifact::reference)
        .forEach(present::add);
    present.remove(Guide.TYPE + "/" + guide.text("id"));
    List<Diagnostic> found = new ArrayList<>();
    for (String each : present) {
      if (!listed.contains(each)) {
        found.add(
            error(file, "packaging.not-listed", each + " is not listed by the guide; add it"));
      }
    }
    for (String each : listed) {
      if (!present.contains(each)) {
        found.add(
            error(file, "packaging.missing", "the guide lists " + each + ", which is not there"));
      }
    }
    return found;
  }

  private static Diagnostic error(String file, String code, String message) {
    return Diagnostic.error(file, 1, code, message);
  }
}
