package org.monographfhir.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of the user for what can be made again at any time. Nothing that goes wrong with it
 * stops the program. Knows nothing of what the files hold.
 */
public final class CacheFolder {

  private final File folder;
  private final boolean there;

  CacheFolder(File folder) {
    this.folder = folder;
    this.there = folder.isDirectory() || made(folder);
  }

  /**
   * {@code MONOGRAPH_FHIR_CACHE}, where an empty one means none; else where the system has such
   * folders, which is not where other users can write.
   */
  public static CacheFolder ofUser() {
    String own = System.getenv("MONOGRAPH_FHIR_CACHE");
    if (own != null) {
      return new CacheFolder(new File(own));
    }
    String system = System.getenv("XDG_CACHE_HOME");
    if (system == null) {
      system = System.getenv("LOCALAPPDATA");
    }
    File parent =
        system == null ? new File(System.getProperty("user.home"), ".cache") : new File(system);
    return new CacheFolder(new File(parent, "monograph-fhir"));
  }

  private static boolean made(File folder) {
    try {
      return !folder.getPath().isEmpty()
          && Files.isDirectory(Files.createDirectories(folder.toPath()));
    } catch (IOException e) {
      return false;
    }
  }

  public boolean isThere() {
    return there;
  }

  public boolean has(String name) {
    return new File(folder, name).isFile();
  }

  public String path(String name) {
    return new File(folder, name).getAbsolutePath();
  }

  /**
   * Gives a file its name, all at once. Of the others only the newest with the same ending stays:
   * it is that of another version, which may be used in turn with this one.
   *
   * @param least a file with fewer bytes is removed instead
   */
  public void publish(String made, String name, long least) {
    Path from = folder.toPath().resolve(made);
    try {
      if (!Files.exists(from)) {
        return;
      }
      if (Files.size(from) < least) {
        Files.delete(from);
        return;
      }
      Files.move(from, folder.toPath().resolve(name), StandardCopyOption.ATOMIC_MOVE);
      removeOld(name);
    } catch (IOException e) {
      // The next run makes it again.
      return;
    }
  }

  private void removeOld(String name) throws IOException {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    File newest = null;
    File[] all = folder.listFiles();
    for (File each : all == null ? new File[0] : all) {
      File old = each;
      if (each.getName().equals(name)) {
        old = null;
      } else if (each.getName().endsWith(ending)
          && (newest == null || each.lastModified() > newest.lastModified())) {
        old = newest;
        newest = each;
      }
      if (old != null) {
        Files.deleteIfExists(old.toPath());
      }
    }
  }
}
