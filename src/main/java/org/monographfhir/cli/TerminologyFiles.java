package org.monographfhir.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.monographfhir.Setup;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the files that {@code --terminology} or {@code --drug-codes} names. */
final class TerminologyFiles {

  private final CommandLine command;
  private final String option;
  private final String kinds;
  private final Predicate<Path> isOne;

  private TerminologyFiles(
      CommandLine command, String option, String kinds, Predicate<Path> isOne) {
    this.command = command;
    this.option = option;
    this.kinds = kinds;
    this.isOne = isOne;
  }

  static TerminologyFiles ofTerminology(CommandLine command) {
    return new TerminologyFiles(
        command, "--terminology", "*.json, *.csv or *.txt", Setup::isTerminology);
  }

  static TerminologyFiles ofDrugCodes(CommandLine command) {
    return new TerminologyFiles(
        command, "--drug-codes", "*.json, *.csv, *.txt, *.tsv or *.RRF", Setup::isDrugCodes);
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
    if (!isOne.test(path)) {
      throw usage(path, "not a " + kinds + " file");
    }
    return List.of(path);
  }

  private List<Path> in(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files =
          entries.filter(file -> isOne.test(file) && !Files.isDirectory(file)).sorted().toList();
      if (files.isEmpty()) {
        throw usage(folder, "the folder has no " + kinds + " file");
      }
      return files;
    }
  }

  private ParameterException usage(Path path, String why) {
    return Wrong.option(command, option, path, why);
  }
}
