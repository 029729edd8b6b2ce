package org.monographfhir.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of an <a href="http://hl7.org/fhir/R4/operationoutcome.html">OperationOutcome</a>: its
 * issues, the ones that matter where there are some.
 */
public final class OutcomeText {

  private OutcomeText() {}

  /** The words, or those of an OAuth error, or nothing. */
  public static String of(JsonNode outcome) {
    List<String> errors = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (JsonNode issue : outcome.path("issue")) {
      text(issue).forEach((isBad(issue) ? errors : others)::add);
    }
    if (errors.isEmpty() && others.isEmpty()) {
      return (outcome.path("error").asText() + " " + outcome.path("error_description").asText())
          .strip();
    }
    return String.join("; ", errors.isEmpty() ? others : errors);
  }

  /** Whether it says that something was not done. */
  public static boolean isError(JsonNode outcome) {
    for (JsonNode issue : outcome.path("issue")) {
      if (isBad(issue)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBad(JsonNode issue) {
    return issue.path("severity").asText().matches("error|fatal");
  }

  private static Stream<String> text(JsonNode issue) {
    return Stream.of("/diagnostics", "/details/text", "/details/coding/0/display", "/code")
        .map(each -> issue.at(each).asText().strip())
        .filter(words -> !words.isEmpty())
        .limit(1);
  }
}
