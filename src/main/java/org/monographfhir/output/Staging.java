package org.monographfhir.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder inside the output folder, in which a run writes its files before they take the place of
 * the old ones.
 */
final class Staging implements Closeable {

  private static final String FOLDER = ".monograph-fhir";
  private static final String LOCK = "lock";

  private final Path folder;
  private final Commit commit;
  private final FileChannel lock;
  private final List<String> names = new ArrayList<>();
  private final List<HashedFile> opened = new ArrayList<>();
  private final List<SpoolFile> spools = new ArrayList<>();

  private Staging(Path target, Path folder, FileChannel lock) {
    this.folder = folder;
    commit = new Commit(folder, target);
    this.lock = lock;
  }

  /**
   * Begins a run.
   *
   * @throws IOException also when another run is writing to the folder
   */
  static Staging in(Path target) throws IOException {
    Path folder = target.resolve(FOLDER);
    // A link in its place is replaced, never followed.
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(folder);
      Files.createDirectory(folder);
    }
    FileChannel channel =
        FileChannel.open(
            folder.resolve(LOCK),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    if (!locks(channel)) {
      channel.close();
      throw new IOException(target + ": another run is writing to this folder");
    }
    Staging staging = new Staging(target, folder, channel);
    staging.commit.recover();
    staging.clear();
    return staging;
  }

  /** A new file, under the name that it will have. */
  HashedFile open(String name) throws IOException {
    if (!FolderNames.isOurs(name)) {
      throw new IllegalArgumentException("not a name of this folder: " + name);
    }
    // CREATE_NEW does not follow a link that appears in between.
    HashedFile file =
        new HashedFile(
            name, Files.newOutputStream(folder.resolve(name), StandardOpenOption.CREATE_NEW));
    names.add(name);
    // A run may write any number of Bundles, one after the other.
    opened.removeIf(HashedFile::isClosed);
    opened.add(file);
    return file;
  }

  /** A file that stays here, and is gone with the run. */
  SpoolFile spool(String name) throws IOException {
    SpoolFile spool = new SpoolFile(folder.resolve(name + ".part"));
    spools.add(spool);
    return spool;
  }

  /** The files that were written, each where it is now. */
  List<Path> files() {
    return names.stream().map(folder::resolve).toList();
  }

  /**
   * Lets the new files take the place of the old ones.
   *
   * @param stale names of files that are to be gone
   */
  void commit(List<String> stale) throws IOException {
    for (Path file : files()) {
      try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
        written.force(true);
      }
    }
    commit.carryOut(names, stale);
  }

  @Override
  public void close() throws IOException {
    for (HashedFile file : opened) {
      file.close();
    }
    for (SpoolFile spool : spools) {
      spool.close();
    }
    clear();
    // As long as the lock is held: another run may have made its own by now otherwise.
    Files.deleteIfExists(folder.resolve(LOCK));
    Files.deleteIfExists(folder);
    lock.close();
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void clear() throws IOException {
    List<Path> left;
    try (Stream<Path> all = Files.list(folder)) {
      left = all.filter(file -> !file.endsWith(LOCK)).toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
  }
}
