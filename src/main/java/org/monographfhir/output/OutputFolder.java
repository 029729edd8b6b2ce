package org.monographfhir.output;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * The folder a run writes to. Only files with our names, which the last run said that it wrote, are
 * changed or removed; a link among them is replaced, never followed.
 */
public final class OutputFolder implements Closeable {

  private final Path folder;
  private boolean made;

  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder as the user named it. */
  public Path path() {
    return folder;
  }

  /** Begins to write the files of a run. */
  Staging stage() throws IOException {
    // createDirectories refuses a link to a folder.
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      made = true;
    }
    return Staging.in(folder);
  }

  /** Takes the folder away again where a run made it and wrote nothing into it. */
  @Override
  public void close() throws IOException {
    if (made) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException e) {
        made = false;
      }
    }
  }

  /** Puts the files of a run in the place of those of the run before. */
  void replace(Staging staging) throws IOException {
    staging.commit(stale(staging));
  }

  /** Says where the folder is not what {@link #replace} would make of it. */
  List<Diagnostic> check(Staging staging) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Diagnostic> found = new ArrayList<>();
    for (Path expected : staging.files()) {
      difference(expected).ifPresent(found::add);
    }
    for (String name : stale(staging)) {
      found.add(notCurrent(name, 1, "should not be there"));
    }
    return found;
  }

  private Optional<Diagnostic> difference(Path expected) throws IOException {
    String name = expected.getFileName().toString();
    Path path = folder.resolve(name);
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(notCurrent(name, 1, "is missing"));
    }
    long at = Files.mismatch(expected, path);
    return at < 0
        ? Optional.empty()
        : Optional.of(notCurrent(name, lineOf(expected, at), "is not what the input gives"));
  }

  private static int lineOf(Path file, long at) throws IOException {
    int line = 1;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (long i = 0; i < at; i++) {
        line += in.read() == '\n' ? 1 : 0;
      }
    }
    return line;
  }

  private Diagnostic notCurrent(String name, int line, String what) {
    String file = folder.resolve(name).toString().replace(File.separatorChar, '/');
    return Diagnostic.error(file, line, "output.not-current", what + "; run convert to renew it");
  }

  /** What the last run wrote and this one does not. */
  private List<String> stale(Staging staging) throws IOException {
    List<String> names =
        staging.files().stream().map(file -> file.getFileName().toString()).toList();
    return Stream.concat(FolderNames.FIXED.stream(), Manifest.filesOf(folder).stream())
        .distinct()
        .filter(name -> !names.contains(name))
        .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
        .toList();
  }
}
