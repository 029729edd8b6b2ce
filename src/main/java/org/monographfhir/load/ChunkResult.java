package org.monographfhir.load;

import java.util.List;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * What became of one transaction.
 *
 * @param chunk what was sent
 * @param sha256 of its bytes
 * @param state what became of it
 * @param tries how often it was sent
 * @param entries what became of each entry; empty when it was not sent
 * @param problems what there is to say: refusals, and what differs on the server
 * @param verified how many resources were read back and are as they were sent
 * @param late how many of them no search finds yet
 */
public record ChunkResult(
    Chunk chunk,
    String sha256,
    ChunkState state,
    int tries,
    List<EntryResult> entries,
    List<Diagnostic> problems,
    int verified,
    int late) {

  public ChunkResult {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /** Whether the server has it. */
  boolean isThere() {
    return state == ChunkState.LOADED || state == ChunkState.SKIPPED;
  }

  /** How many entries ended so. */
  public long count(EntryState wanted) {
    return entries.stream().filter(entry -> entry.state() == wanted).count();
  }
}
