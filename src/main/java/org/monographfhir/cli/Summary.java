package org.monographfhir.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.output.Report;
import org.monographfhir.output.ReportedFile;
import org.monographfhir.output.ReportedMonograph;
import org.monographfhir.output.State;

/** The results on standard output: one line for each input, then the counts. */
final class Summary {

  private Summary() {}

  static void print(Report report, String where, PrintWriter out) {
    report.files().forEach(file -> out.println(line(file)));
    String counts =
        Stream.of(State.values())
            .map(state -> report.count(state) + " " + state)
            .collect(Collectors.joining(", "));
    out.println(counts + "; " + report.resources() + " resources; " + where);
  }

  private static String line(ReportedFile file) {
    return file.state() + " " + file.file() + file.monograph().map(Summary::made).orElse("");
  }

  private static String made(ReportedMonograph monograph) {
    return ": " + monograph.name() + ", " + monograph.resources().size() + " resources";
  }
}
