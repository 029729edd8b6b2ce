package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.monographfhir.Converter;
import org.monographfhir.Snapshot;
import org.monographfhir.output.OutputFolder;
import picocli.CommandLine;

/** Reads what the user wants to compare: an output folder, its files, or pages. */
final class SnapshotReader {

  private static final List<String> PAGES = List.of(".txt", ".md");

  private final CommandLine command;
  private final InputStream standardInput;
  private Converter converter;

  SnapshotReader(CommandLine command, InputStream standardInput) {
    this.command = command;
    this.standardInput = standardInput;
  }

  /** Where FHIR and pages stand in one folder, it is the output. */
  Snapshot read(String argument) throws IOException {
    List<String> endings = new ArrayList<>(FhirFormat.ENDINGS);
    endings.addAll(PAGES);
    Collection<Source> sources = new Sources(command, endings).find(List.of(argument));
    List<Source> fhir = sources.stream().filter(SnapshotReader::isFhir).toList();
    Snapshot snapshot = new Snapshot();
    for (Source source : fhir) {
      fhir(source, snapshot);
    }
    if (fhir.isEmpty()) {
      pages(sources, snapshot);
    }
    return snapshot;
  }

  private static boolean isFhir(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    return PAGES.stream().noneMatch(name::endsWith)
        && source.path().filter(OutputFolder::isPlainJson).isEmpty();
  }

  private void fhir(Source source, Snapshot snapshot) throws IOException {
    if (FhirFormat.isNdjson(source.name())) {
      try (InputStream file = Files.newInputStream(source.path().orElseThrow())) {
        Iterator<String> lines = new Utf8Lines(file);
        for (int line = 1; lines.hasNext(); line++) {
          snapshot.json(source.name(), line, lines.next());
        }
      }
      return;
    }
    String text = Utf8Text.of(source.read(standardInput));
    if (FhirFormat.of(source.name(), text) == FhirFormat.xml) {
      snapshot.xml(source.name(), text);
    } else {
      snapshot.json(source.name(), 1, text);
    }
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
