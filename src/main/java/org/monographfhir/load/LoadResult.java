package org.monographfhir.load;

import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * What became of a load.
 *
 * @param chunks what became of each transaction, in their order
 * @param stopped why the run ended before its end; absent when it did not
 */
public record LoadResult(List<ChunkResult> chunks, Optional<String> stopped) {

  public LoadResult {
    chunks = List.copyOf(chunks);
  }

  /** Refusals, and what differs on the server. */
  public List<Diagnostic> problems() {
    return chunks.stream().flatMap(chunk -> chunk.problems().stream()).toList();
  }

  /** How many resources were read back and are as they were sent. */
  public int verified() {
    return chunks.stream().mapToInt(ChunkResult::verified).sum();
  }

  /** How many of them no search finds yet. */
  public int late() {
    return chunks.stream().mapToInt(ChunkResult::late).sum();
  }

  /** How many transactions ended so. */
  public long count(ChunkState state) {
    return chunks.stream().filter(chunk -> chunk.state() == state).count();
  }
}
