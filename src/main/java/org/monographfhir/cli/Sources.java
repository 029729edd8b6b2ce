package org.monographfhir.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the files that the arguments name. */
final class Sources {

  /** What the files of monographs end with. */
  static final List<String> PAGES =
      List.of(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".xml");

  private static final String STANDARD_INPUT = "-";
  private static final Source STDIN = new Source("<stdin>", Optional.empty());

  private final CommandLine command;
  private final List<String> endings;

  /** Of folders the monographs. */
  Sources(CommandLine command) {
    this(command, PAGES);
  }

  /** Of folders the files with these endings. */
  Sources(CommandLine command, List<String> endings) {
    this.command = command;
    this.endings = endings;
  }

  /**
   * Each file once, sorted by name: neither the order of the arguments nor that of the folder's
   * entries changes the result.
   */
  List<Source> find(List<String> arguments) {
    List<Source> found = new ArrayList<>();
    for (String argument : arguments) {
      found.addAll(named(argument));
    }
    found.sort(Comparator.comparing(Source::name));
    Set<Object> known = new HashSet<>();
    found.removeIf(source -> !known.add(source.identity()));
    return new SourceList(found);
  }

  private List<Source> named(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      return List.of(STDIN);
    }
    if (FilePattern.is(argument)) {
      return matching(argument);
    }
    Path path = path(argument);
    if (!Files.exists(path)) {
      throw usage(argument, "no such file or folder");
    }
    if (!Files.isDirectory(path)) {
      return List.of(Source.at(path));
    }
    List<Source> found = below(path);
    if (found.isEmpty()) {
      String kinds = endings.stream().map("*"::concat).collect(Collectors.joining(" or "));
      throw usage(argument, "the folder has no " + kinds + " file");
    }
    return found;
  }

  private List<Source> matching(String pattern) {
    try {
      List<Source> found = FilePattern.files(pattern).stream().map(Source::at).toList();
      if (found.isEmpty()) {
        throw usage(pattern, "no file matches");
      }
      return found;
    } catch (IOException | PatternSyntaxException | InvalidPathException e) {
      throw usage(pattern, e.getMessage());
    }
  }

  private List<Source> below(Path folder) {
    List<Source> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              // A link to a folder is not followed, so that a loop of links ends.
              if (isWanted(file) && !attributes.isOther() && !Files.isDirectory(file)) {
                found.add(Source.at(file));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              // Reading it will fail as well, and say so.
              found.add(Source.at(file));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      found.add(Source.at(folder));
    }
    return found;
  }

  private boolean isWanted(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }

  private Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw usage(argument, "not a file name");
    }
  }

  private ParameterException usage(String argument, String why) {
    return Wrong.argument(command, argument, why);
  }
}
