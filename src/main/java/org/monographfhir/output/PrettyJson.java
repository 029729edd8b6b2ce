package org.monographfhir.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** JSON as this program writes it: two spaces, LF on every system. */
public final class PrettyJson {

  private PrettyJson() {}

  /** The text, with an end of line. */
  public static String of(JsonNode tree) {
    try {
      return new ObjectMapper().writer(Layout.printer()).writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
