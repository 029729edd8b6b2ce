package org.monographfhir.launch;

import java.util.List;

/** How much memory the JVM may take: one that may takes it, whether it needs it or not. */
final class Heap {

  /** What the definitions need, and the codes of the NCI Thesaurus; then each thread. In MiB. */
  private static final int DEFINITIONS = 64;

  private static final int TERMINOLOGY = 1024;
  private static final int THREAD = 32;

  /** What it takes not to collect often. A run of so many bytes of pages has time for that. */
  private static final int HASTE = 64;

  private static final int MUCH = 3_000_000;

  /** A page of so many bytes may need more than a thread has. */
  private static final int LARGE = 1 << 15;

  private Heap() {}

  /**
   * The options for a command.
   *
   * @param work of which a large page may take most of what the machine has
   */
  static List<String> of(Workload work, String... args) {
    if (work.largest() >= LARGE) {
      // The archive of classes is of no use to a JVM with long pointers.
      return List.of("-XX:MaxRAMPercentage=75", "-XX:+UseCompressedOops");
    }
    int heap = DEFINITIONS + Runtime.getRuntime().availableProcessors() * THREAD;
    if (work.all() < MUCH) {
      heap += HASTE;
    }
    for (String each : args) {
      if (each.startsWith("--terminology")) {
        heap += TERMINOLOGY;
      }
    }
    return List.of("-Xmx".concat(Integer.toString(heap)).concat("m"));
  }
}
