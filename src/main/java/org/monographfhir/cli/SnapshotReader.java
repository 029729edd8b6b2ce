package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.Converter;
import org.monographfhir.run.Snapshot;
import picocli.CommandLine;

/** Reads what the user wants to compare: an output folder, its files, or pages. */
final class SnapshotReader {

  private final CommandLine command;
  private final InputStream standardInput;
  private Converter converter;

  SnapshotReader(CommandLine command, InputStream standardInput) {
    this.command = command;
    this.standardInput = standardInput;
  }

  /** Where FHIR and pages stand in one folder, it is the output. */
  Snapshot read(String argument) throws IOException {
    List<String> endings =
        Stream.concat(FhirFormat.ENDINGS.stream(), Sources.PAGES.stream()).toList();
    Collection<Source> sources = new Sources(command, endings).find(List.of(argument));
    List<Source> fhir = sources.stream().filter(FhirFiles::isFhir).toList();
    Snapshot snapshot = new Snapshot();
    new FhirFiles(standardInput).read(fhir, snapshot.texts());
    if (fhir.isEmpty()) {
      pages(sources, snapshot);
    }
    return snapshot;
  }

  /** Made once: both sides may need it, or none. */
  private Converter converter() throws IOException {
    if (converter == null) {
      converter = Converter.builder().build().value().orElseThrow();
    }
    return converter;
  }

  private void pages(Collection<Source> sources, Snapshot snapshot) throws IOException {
    Converter by = converter();
    Turns turns = new Turns();
    Stream<Attempt> attempts =
        sources.stream().map(source -> Attempt.at(source, standardInput, by, turns));
    attempts.map(Attempt::input).forEach(snapshot::page);
  }
}
