package org.monographfhir.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.monographfhir.change.Change;
import org.monographfhir.change.ChangesHtml;
import org.monographfhir.change.ChangesJson;
import org.monographfhir.diagnostic.Diagnostic;

/** How changes are written; the names are what the user types. */
enum DiffFormat {
  text,
  json,
  sarif,
  html;

  /**
   * What to print.
   *
   * @param before the old state as the user named it
   * @param after the new state as the user named it
   */
  String write(List<Change> changes, String before, String after) {
    return switch (this) {
      case text -> lines(changes);
      case json -> ChangesJson.write(changes);
      case html -> ChangesHtml.write(changes, before, after);
      case sarif -> new FindingOptions(FindingFormat.sarif).write(2, findings(changes, after));
    };
  }

  private static String lines(List<Change> changes) {
    return changes.stream()
        .map(each -> each + System.lineSeparator())
        .collect(Collectors.joining());
  }

  /** A change is no diagnostic of a file; its rule is the aspect that changed. */
  private static List<Diagnostic> findings(List<Change> changes, String file) {
    return changes.stream()
        .map(
            each ->
                Diagnostic.information(
                    file, 1, String.join(".", "change", each.aspect().toString()), each.toString()))
        .toList();
  }
}
