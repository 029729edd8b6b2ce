package org.monographfhir.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * The folder a run writes to. Only the names below are ours: nothing else in the folder is read,
 * changed or removed, and a link among ours is replaced, never followed.
 */
public final class OutputFolder {

  /** All converted monographs in one FHIR transaction. */
  public static final String BUNDLE = "bundle.json";

  /** What became of each input. */
  public static final String REPORT = "report.json";

  /** Our files that are JSON and no FHIR. */
  private static final Pattern PLAIN_JSON = Pattern.compile("(.*/)?(report|manifest)\\.json");

  private static final List<String> OURS = List.of(BUNDLE, REPORT);

  private final Path folder;

  /** Whether a file has the name of one of ours that is JSON and no FHIR. */
  public static boolean isPlainJson(String name) {
    return PLAIN_JSON.matcher(name).matches();
  }

  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder hold these files and no others of ours. Each file is replaced as a whole; the
   * old ones stay until all new ones are on disk.
   */
  public void write(Map<String, byte[]> files) throws IOException {
    if (!OURS.containsAll(files.keySet())) {
      throw new IllegalArgumentException("not names of this folder: " + files.keySet());
    }
    // createDirectories refuses a link to a folder.
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path temporary = temporary(file.getKey());
        Files.deleteIfExists(temporary);
        // CREATE_NEW does not follow a link that appears in between.
        Files.write(
            temporary,
            file.getValue(),
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SYNC);
      }
      for (String name : files.keySet()) {
        Files.move(temporary(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
      for (String name : stale(files)) {
        Files.deleteIfExists(folder.resolve(name));
      }
    } finally {
      for (String name : files.keySet()) {
        Files.deleteIfExists(temporary(name));
      }
    }
  }

  /**
   * Says where the folder is not what {@link #write} would make of it; empty when it is current.
   */
  public List<Diagnostic> check(Map<String, byte[]> files) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Diagnostic> found = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      difference(file.getKey(), file.getValue()).ifPresent(found::add);
    }
    for (String name : stale(files)) {
      if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        found.add(notCurrent(name, 1, "should not be there"));
      }
    }
    return found;
  }

  private Optional<Diagnostic> difference(String name, byte[] expected) throws IOException {
    Path path = folder.resolve(name);
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(notCurrent(name, 1, "is missing"));
    }
    int at = Arrays.mismatch(expected, Files.readAllBytes(path));
    return at < 0
        ? Optional.empty()
        : Optional.of(notCurrent(name, lineOf(expected, at), "is not what the input gives"));
  }

  private static int lineOf(byte[] content, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private Diagnostic notCurrent(String name, int line, String what) {
    String file = folder.resolve(name).toString().replace(File.separatorChar, '/');
    return Diagnostic.error(file, line, "output.not-current", what + "; run convert to renew it");
  }

  private static List<String> stale(Map<String, byte[]> files) {
    return OURS.stream().filter(name -> !files.containsKey(name)).toList();
  }

  private Path temporary(String name) {
    return folder.resolve("." + name + ".tmp");
  }
}
