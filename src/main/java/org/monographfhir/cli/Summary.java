package org.monographfhir.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.output.ReportedFile;
import org.monographfhir.output.ReportedMonograph;
import org.monographfhir.output.State;
import org.monographfhir.output.Totals;

/** The results on standard output: one line for each input, then the counts. */
final class Summary {

  private Summary() {}

  static String line(ReportedFile file) {
    return file.state() + " " + file.file() + file.monograph().map(Summary::made).orElse("");
  }

  static String line(Totals totals, String where) {
    String counts =
        Stream.of(State.values())
            .map(state -> totals.files(state) + " " + state)
            .collect(Collectors.joining(", "));
    return counts + "; " + Counted.of(totals.resources(), "resource") + "; " + where;
  }

  private static String made(ReportedMonograph monograph) {
    return ": " + monograph.name() + ", " + Counted.of(monograph.resources().size(), "resource");
  }
}
