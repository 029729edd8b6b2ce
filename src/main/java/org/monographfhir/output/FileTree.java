package org.monographfhir.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;

/** A set of files below a folder, in folders of its own. */
public final class FileTree {

  private final Path folder;

  public FileTree(Path folder) {
    this.folder = folder;
  }

  /**
   * Says which files in the folder are not of the set; empty when there are none. Who takes the
   * folder as a whole would take them for a part of it.
   *
   * @param names the paths of the set, with slashes
   */
  public List<Diagnostic> strangers(Set<String> names) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    Set<String> found = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(each -> !Files.isDirectory(each))
          .map(each -> slashes(folder.relativize(each)))
          .forEach(found::add);
    }
    found.removeAll(names);
    return found.stream().map(this::stranger).toList();
  }

  /** Makes these files; each is replaced as a whole. Others are left alone. */
  public void write(Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Path parent = path.toAbsolutePath().getParent();
      // createDirectories refuses a link to a folder.
      if (!Files.isDirectory(parent)) {
        Files.createDirectories(parent);
      }
      Path temporary = parent.resolve("." + path.getFileName() + ".tmp");
      try {
        Files.deleteIfExists(temporary);
        // CREATE_NEW does not follow a link that appears in between.
        Files.write(
            temporary, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    }
  }

  private Diagnostic stranger(String name) {
    return Diagnostic.error(
        slashes(folder.resolve(name)),
        1,
        "output.stranger",
        "is not one of the files to write here; remove it, or name another folder");
  }

  private static String slashes(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
