package org.monographfhir.launch;

import java.io.File;
import java.nio.file.Files;

/** How much there is to do, as far as it can be seen without reading. */
final class Workload {

  private long all;
  private long largest;

  /** Looks at arguments, of which some may be files or folders. */
  Workload(String... args) {
    for (String each : args) {
      look(new File(each));
    }
  }

  private void look(File file) {
    File[] files = file.listFiles();
    if (files == null) {
      count(file);
      return;
    }
    for (File each : files) {
      if (!each.isDirectory() || !Files.isSymbolicLink(each.toPath())) {
        look(each);
      }
    }
  }

  private void count(File file) {
    if (file.getName().endsWith(".txt") || file.getName().endsWith(".md")) {
      all += file.length();
      largest = Math.max(largest, file.length());
    }
  }

  /** The length of all files that look like pages, in bytes. */
  long all() {
    return all;
  }

  /** The length of the largest page, in bytes. */
  long largest() {
    return largest;
  }
}
