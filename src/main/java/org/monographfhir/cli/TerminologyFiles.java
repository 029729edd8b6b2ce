package org.monographfhir.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.monographfhir.Setup;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the files that {@code --terminology} names. */
final class TerminologyFiles {

  private static final String KINDS = "*.json, *.csv or *.txt";

  private final CommandLine command;

  TerminologyFiles(CommandLine command) {
    this.command = command;
  }

  /** In the order of the options, as the first file wins; those of a folder sorted by name. */
  List<Path> find(List<Path> named) throws IOException {
    Set<Path> found = new LinkedHashSet<>();
    for (Path path : named) {
      found.addAll(files(path));
    }
    return List.copyOf(found);
  }

  private Collection<Path> files(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return in(path);
    }
    if (!Files.exists(path)) {
      throw usage(path, "no such file or folder");
    }
    if (!Setup.isTerminology(path)) {
      throw usage(path, "not a " + KINDS + " file");
    }
    return List.of(path);
  }

  private List<Path> in(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files =
          entries
              .filter(file -> Setup.isTerminology(file) && !Files.isDirectory(file))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw usage(folder, "the folder has no " + KINDS + " file");
      }
      return files;
    }
  }

  private ParameterException usage(Path path, String why) {
    return Wrong.option(command, "--terminology", path, why);
  }
}
