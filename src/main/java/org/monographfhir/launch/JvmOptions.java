package org.monographfhir.launch;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** The options that suit the work, by what is on the command line. */
final class JvmOptions {

  /**
   * For so many pages and more it pays that the JVM's second compiler looks at the code as well.
   */
  private static final int MANY = 500;

  /** What the definitions need, and the codes of the NCI Thesaurus; then each thread. In MiB. */
  private static final int HEAP = 256;

  private static final int HEAP_FOR_TERMINOLOGY = 1024;
  private static final int HEAP_FOR_A_THREAD = 64;

  private JvmOptions() {}

  static List<String> of(String... args) {
    int threads = Runtime.getRuntime().availableProcessors();
    int heap = HEAP + threads * HEAP_FOR_A_THREAD;
    int pages = 0;
    for (String each : args) {
      if (each.startsWith("--terminology")) {
        heap += HEAP_FOR_TERMINOLOGY;
      }
      pages += pages(new File(each), MANY - pages);
    }
    List<String> options = new ArrayList<>();
    options.add("-Xmx".concat(Integer.toString(heap)).concat("m"));
    // Collects with one thread, and asks for little memory.
    options.add("-XX:+UseSerialGC");
    if (pages < MANY) {
      options.add("-XX:TieredStopAtLevel=1");
      // Half of a short run is compiling; less copied into each method makes less of it.
      options.add("-XX:C1MaxInlineSize=20");
      // That one is a matter of this JVM's compiler.
      options.add("-XX:+IgnoreUnrecognizedVMOptions");
    }
    return options;
  }

  /** Whoever knows better; the last of two options wins. */
  static List<String> ofUser() {
    String options = System.getenv("MONOGRAPH_FHIR_OPTS");
    return options == null || options.isBlank()
        ? List.of()
        : List.of(options.strip().split("\\s+"));
  }

  /** The number of files in a folder and its folders, or some number that is large enough. */
  private static int pages(File folder, int enough) {
    String[] names = folder.list();
    if (names == null) {
      return 0;
    }
    int found = 0;
    for (String name : names) {
      if (found >= enough) {
        return found;
      }
      boolean file = name.endsWith(".txt") || name.endsWith(".md");
      found += file ? 1 : pages(new File(folder, name), enough - found);
    }
    return found;
  }
}
