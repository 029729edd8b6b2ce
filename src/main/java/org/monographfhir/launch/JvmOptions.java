package org.monographfhir.launch;

import java.util.ArrayList;
import java.util.List;

/** The options that suit the work, by what is on the command line. */
final class JvmOptions {

  /** So many bytes, some fifty pages, are done before it pays to compile well. */
  private static final int LITTLE = 150_000;

  /** For a thousand pages it pays that the JVM's second compiler looks at the code as well. */
  private static final int MUCH = 3_000_000;

  /** What the definitions need, and the codes of the NCI Thesaurus; then each thread. In MiB. */
  private static final int HEAP = 256;

  private static final int HEAP_FOR_TERMINOLOGY = 1024;
  private static final int HEAP_FOR_A_THREAD = 64;

  /** A page of so many bytes may need more than a thread has. */
  private static final int LARGE = 1 << 16;

  private JvmOptions() {}

  static List<String> of(String... args) {
    Workload work = new Workload(args);
    List<String> options = new ArrayList<>();
    options.add(heap(work.largest(), args));
    // The collector that stops the work, but for the shortest time in all.
    options.add("-XX:+UseParallelGC");
    if (work.all() < MUCH) {
      options.add("-XX:TieredStopAtLevel=1");
    }
    if (work.all() < LITTLE) {
      // Half of a short run is compiling; it is less if less is copied into each method.
      options.add("-XX:C1MaxInlineSize=20");
      // That one is a matter of this JVM's compiler.
      options.add("-XX:+IgnoreUnrecognizedVMOptions");
    }
    return options;
  }

  /** A limit: a JVM takes what it may. A large page may take most of what the machine has. */
  private static String heap(long largest, String... args) {
    if (largest >= LARGE) {
      return "-XX:MaxRAMPercentage=75";
    }
    int heap = HEAP + Runtime.getRuntime().availableProcessors() * HEAP_FOR_A_THREAD;
    for (String each : args) {
      if (each.startsWith("--terminology")) {
        heap += HEAP_FOR_TERMINOLOGY;
      }
    }
    return "-Xmx".concat(Integer.toString(heap)).concat("m");
  }

  /** Whoever knows better; the last of two options wins. */
  static List<String> ofUser() {
    String options = System.getenv("MONOGRAPH_FHIR_OPTS");
    return options == null || options.isBlank()
        ? List.of()
        : List.of(options.strip().split("\\s+"));
  }
}
