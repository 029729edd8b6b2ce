package org.monographfhir.chunk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** Finds the files that the arguments name, in the order in which they are loaded. */
final class BundleFiles {

  private BundleFiles() {}

  static Outcome<List<BundleFile>> find(List<Path> arguments) throws IOException {
    Outcome<List<BundleFile>> all = Outcome.of(List.of(), List.of());
    for (Path argument : arguments) {
      Outcome<List<BundleFile>> more = named(argument);
      all =
          all.then(
              found -> more.map(next -> Stream.concat(found.stream(), next.stream()).toList()));
    }
    return all;
  }

  private static Outcome<List<BundleFile>> named(Path argument) throws IOException {
    if (!Files.isDirectory(argument)) {
      return Outcome.of(List.of(new BundleFile(argument)), List.of());
    }
    Path manifest = argument.resolve(ChunkList.NAME);
    return Files.exists(manifest) ? new ChunkList(manifest).read() : in(argument);
  }

  private static Outcome<List<BundleFile>> in(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<BundleFile> files =
          entries
              .filter(file -> file.getFileName().toString().matches("bundle.*\\.json"))
              .sorted()
              .map(BundleFile::new)
              .toList();
      return files.isEmpty() ? Outcome.none(nothing(folder)) : Outcome.of(files, List.of());
    }
  }

  private static Diagnostic nothing(Path folder) {
    String words = "the folder has no bundle*.json; write it with convert";
    return Diagnostic.error(new BundleFile(folder).name(), 1, "chunk.no-bundle", words);
  }
}
