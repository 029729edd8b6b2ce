package org.monographfhir.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets new files take the place of old ones. What takes places is written down first, so that the
 * next run completes what a killed one began: the files are all of one run.
 *
 * @param staged where the new ones are
 * @param target where they go
 */
record Commit(Path staged, Path target) {

  private static final String FILE = "commit";

  void carryOut(List<String> fresh, List<String> stale) throws IOException {
    List<String> steps = new ArrayList<>();
    fresh.forEach(name -> steps.add("+" + name));
    stale.forEach(name -> steps.add("-" + name));
    Path draft = staged.resolve(FILE + ".tmp");
    Files.write(draft, steps, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
    Files.move(draft, staged.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    carryOut(steps);
  }

  void recover() throws IOException {
    Path file = staged.resolve(FILE);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      carryOut(Files.readAllLines(file));
    }
  }

  private void carryOut(List<String> steps) throws IOException {
    for (String step : steps) {
      String name = step.substring(1);
      Path fresh = staged.resolve(name);
      if (FolderNames.isOurs(name) && step.startsWith("-")) {
        Files.deleteIfExists(target.resolve(name));
      } else if (FolderNames.isOurs(name) && Files.exists(fresh)) {
        Files.move(fresh, target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    Files.deleteIfExists(staged.resolve(FILE));
  }
}
