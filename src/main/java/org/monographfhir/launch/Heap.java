package org.monographfhir.launch;

import java.util.List;

/** How much memory the JVM may take: one that may takes it, whether it needs it or not. */
final class Heap {

  /** What the definitions need, and the codes of the NCI Thesaurus; then each thread. In MiB. */
  private static final int DEFINITIONS = 64;

  private static final int TERMINOLOGY = 1024;
  private static final int THREAD = 32;

  /** What a short run gets beside, in MiB, so that it does not lose its time with collecting. */
  private static final int SPARE = 64;

  /** From so many bytes of pages on, some thousand pages, a run is long. */
  private static final int LONG = 3_000_000;

  /** A run remembers its pages by a twentieth of their bytes; twice that while a table grows. */
  private static final int REMEMBERED = 8;

  /** Commands that hold all definitions, or whole Bundles, as text and as trees. */
  private static final List<String> LARGE_COMMANDS = List.of("package", "validate", "diff", "load");

  /** A page of so many bytes may need more than a thread has. */
  private static final int LARGE = 1 << 15;

  /** More than any machine has. */
  private static final long ALL = Long.MAX_VALUE;

  private Heap() {}

  /** The options for a command. Some may take most of what the machine has. */
  static List<String> of(Workload work, String... args) {
    long heap = needed(work, args);
    // The archive of classes is of no use to a JVM with long pointers.
    return heap == ALL
        ? List.of("-XX:MaxRAMPercentage=75", "-XX:+UseCompressedOops")
        : List.of("-Xmx".concat(Long.toString(heap)).concat("m"));
  }

  /** Whether this JVM has as much as a command needs. */
  static boolean suffices(Workload work, String... args) {
    return needed(work, args) <= Runtime.getRuntime().maxMemory() >> 20;
  }

  private static long needed(Workload work, String... args) {
    if (work.largest() >= LARGE || args.length > 0 && LARGE_COMMANDS.contains(args[0])) {
      return ALL;
    }
    int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    long heap = DEFINITIONS + threads * THREAD;
    heap += work.all() < LONG ? SPARE : (work.all() >> 20) / REMEMBERED;
    for (String each : args) {
      if (each.startsWith("--terminology")) {
        heap += TERMINOLOGY;
      }
    }
    return heap;
  }
}
