package org.monographfhir.chunk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** All that is to be loaded, as it stands on disk. Only where it stands is held in memory. */
public final class Cargo {

  private final Map<BundleFile, List<CargoEntry>> files;

  private Cargo(Map<BundleFile, List<CargoEntry>> files) {
    this.files = files;
  }

  /**
   * Reads files, and the files of folders in the order of their manifest. A file that is not what
   * the manifest says, or that holds what could not be sent twice, makes all of it unusable.
   */
  public static Outcome<Cargo> read(List<Path> arguments) throws IOException {
    Outcome<List<BundleFile>> found = BundleFiles.find(arguments);
    List<Diagnostic> problems = new ArrayList<>(found.diagnostics());
    Map<BundleFile, List<CargoEntry>> files = new LinkedHashMap<>();
    for (BundleFile file : found.value().orElse(List.of())) {
      Outcome<List<CargoEntry>> entries = BundleIndexer.read(file);
      problems.addAll(entries.diagnostics());
      files.put(file, entries.value().orElse(List.of()));
    }
    Outcome<Cargo> all = Outcome.of(new Cargo(files), problems);
    return all.hasErrors() ? new Outcome<>(Optional.empty(), problems) : all;
  }

  Map<BundleFile, List<CargoEntry>> files() {
    return files;
  }

  /** Each resource once, in order. */
  Collection<CargoEntry> distinct() {
    Map<String, CargoEntry> distinct = new LinkedHashMap<>();
    entries().forEach(entry -> distinct.putIfAbsent(entry.fullUrl(), entry));
    return distinct.values();
  }

  /** All entries, those that several files repeat too. */
  public List<CargoEntry> entries() {
    return files.values().stream().flatMap(List::stream).toList();
  }

  /** Each resource once, read when its turn comes. */
  public Iterable<JsonNode> resources() {
    return () -> distinct().stream().map(Cargo::resource).iterator();
  }

  private static JsonNode resource(CargoEntry entry) {
    try {
      return entry.place().read().path("resource");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
