package org.monographfhir.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The warnings of HL7's engine that stay, each with its reason: a table in a file. */
record KnownWarnings(List<Known> all) {

  /** A kind of warning: its id, all of its message as a regular expression, why it stays. */
  record Known(String id, Pattern message, String reason) {

    boolean is(EngineFinding finding) {
      return id.equals(String.valueOf(finding.id()))
          && message.matcher(finding.message()).matches();
    }
  }

  static KnownWarnings read(Path file) throws IOException {
    CSVFormat format = CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser table = CSVParser.parse(Files.readString(file), format)) {
      return new KnownWarnings(
          table.stream()
              .map(
                  row ->
                      new Known(
                          row.get("id"), Pattern.compile(row.get("message")), row.get("reason")))
              .toList());
    }
  }

  /** Those among the findings that nobody has written down. */
  Set<String> newOnes(List<EngineFinding> findings) {
    Set<String> unknown = new TreeSet<>();
    findings.stream()
        .filter(finding -> all.stream().noneMatch(known -> known.is(finding)))
        .forEach(finding -> unknown.add(finding.id() + "\t" + finding.message()));
    return unknown;
  }

  /** Those that are written down and no longer among the findings. */
  List<Known> goneOnes(List<EngineFinding> findings) {
    return all.stream().filter(known -> findings.stream().noneMatch(known::is)).toList();
  }
}
