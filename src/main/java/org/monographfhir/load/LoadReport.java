package org.monographfhir.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;

/** The result of a load for programs, as JSON. */
public final class LoadReport {

  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * The report of a load into a server.
   *
   * @param kept why drugs were left as they are
   */
  public byte[] write(String server, List<Diagnostic> kept, LoadResult result) {
    ObjectNode root = mapper.createObjectNode().put("server", server);
    result.stopped().ifPresent(why -> root.put("stopped", why));
    root.set("summary", summary(result));
    ArrayNode left = root.putArray("kept");
    kept.forEach(each -> left.add(problem(each)));
    ArrayNode chunks = root.putArray("chunks");
    result.chunks().forEach(chunk -> chunks.add(chunk(chunk)));
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode summary(LoadResult result) {
    ObjectNode node = mapper.createObjectNode();
    for (ChunkState state : ChunkState.values()) {
      node.put(state.toString(), result.count(state));
    }
    for (EntryState state : EntryState.values()) {
      node.put(state.toString(), result.chunks().stream().mapToLong(c -> c.count(state)).sum());
    }
    node.put("verified", result.verified()).put("late", result.late());
    return node;
  }

  private ObjectNode chunk(ChunkResult result) {
    ObjectNode node =
        mapper
            .createObjectNode()
            .put("chunk", result.chunk().name())
            .put("sha256", result.sha256())
            .put("state", result.state().toString())
            .put("tries", result.tries());
    ArrayNode entries = node.putArray("entries");
    result.entries().forEach(entry -> entries.add(entry(entry)));
    ArrayNode problems = node.putArray("problems");
    result.problems().forEach(problem -> problems.add(problem(problem)));
    return node;
  }

  private ObjectNode entry(EntryResult result) {
    return mapper
        .createObjectNode()
        .put("type", result.entry().type())
        .put("address", result.address())
        .put("fullUrl", result.entry().fullUrl())
        .put("state", result.state().toString())
        .put("status", result.status())
        .put("location", result.location())
        .put("text", result.text());
  }

  private ObjectNode problem(Diagnostic problem) {
    return mapper
        .createObjectNode()
        .put("file", problem.file())
        .put("line", problem.line())
        .put("code", problem.code())
        .put("message", problem.message());
  }
}
