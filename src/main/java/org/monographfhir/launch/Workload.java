package org.monographfhir.launch;

import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** How much there is to do, as far as it can be seen without reading. */
final class Workload {

  private static final List<String> PAGES =
      List.of(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".xml");

  private long all;
  private long largest;

  /**
   * Looks at the arguments of a command, and through those that are folders. It does not see what
   * patterns, standard input and files of options stand for.
   */
  Workload(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (i == 0 || !args[i - 1].equals("--terminology")) {
        look(new File(args[i]));
      }
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
    String name = file.getName().toLowerCase(Locale.ROOT);
    for (String each : PAGES) {
      if (name.endsWith(each)) {
        all += file.length();
        largest = Math.max(largest, file.length());
        return;
      }
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
