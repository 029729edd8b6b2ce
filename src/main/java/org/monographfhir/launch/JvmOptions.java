package org.monographfhir.launch;

import java.util.ArrayList;
import java.util.List;

/** The options that suit the work, by what is on the command line. */
final class JvmOptions {

  /** So many bytes, some fifty pages, are done before it pays to compile well. */
  private static final int LITTLE = 150_000;

  /**
   * From so many bytes on, some 3,500 pages, the JVM's second compiler looks at the code as well:
   * 10,000 pages take half the time then, and a quarter more memory.
   */
  private static final int MUCH = 10_000_000;

  private JvmOptions() {}

  /**
   * The options for a command; looks through all files that it names.
   *
   * @param ofUser of whoever knows better; they come last, and the last of two wins
   */
  static List<String> of(List<String> ofUser, String... args) {
    Workload work = new Workload(args);
    List<String> options = new ArrayList<>();
    // Some are a matter of this JVM's compiler.
    options.add("-XX:+IgnoreUnrecognizedVMOptions");
    if (!names(ofUser, "-Xmx.*|-XX:Max(HeapSize|RAM).*")) {
      options.addAll(Heap.of(work, args));
    }
    // A JVM that is told of two collectors does not start.
    if (!names(ofUser, "-XX:\\+Use\\w+GC")) {
      // All threads of the work wait while all threads collect: the least time in all.
      options.add("-XX:+UseParallelGC");
    }
    if (work.all() < MUCH) {
      options.add("-XX:TieredStopAtLevel=1");
    }
    if (work.all() < LITTLE) {
      // Half of a short run is compiling; it is less if less is copied into each method.
      options.add("-XX:C1MaxInlineSize=20");
    }
    options.addAll(ofUser);
    return options;
  }

  /** Whether this JVM, which has the options for little work, suits the work of a command. */
  static boolean areThoseOfThisJvm(String... args) {
    Workload work = new Workload(args);
    return work.all() < LITTLE && Heap.suffices(work, args);
  }

  private static boolean names(List<String> options, String which) {
    for (String option : options) {
      if (option.matches(which)) {
        return true;
      }
    }
    return false;
  }

  /** What stands in {@code MONOGRAPH_FHIR_OPTS}. */
  static List<String> ofUser() {
    String options = System.getenv("MONOGRAPH_FHIR_OPTS");
    return options == null || options.isBlank()
        ? List.of()
        : List.of(options.strip().split("\\s+"));
  }
}
