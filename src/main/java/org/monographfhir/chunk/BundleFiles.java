package org.monographfhir.chunk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
      all = all.then(found -> more.map(next -> concat(found, next)));
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
      if (files.isEmpty()) {
        return Outcome.none(
            Diagnostic.error(
                new BundleFile(folder).name(),
                1,
                "chunk.no-bundle",
                "the folder has no bundle*.json; write it with convert"));
      }
      return Outcome.of(files, List.of());
    }
  }

  private static List<BundleFile> concat(List<BundleFile> first, List<BundleFile> second) {
    List<BundleFile> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
