package org.monographfhir.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.review.SignOff;
import org.monographfhir.review.SignOffs;

/**
 * Reads what reviewers exported from the report for people, as {@code reviews.schema.json} says.
 */
public final class ReviewsFile {

  private ReviewsFile() {}

  /**
   * The reviews in a file.
   *
   * @param name of the file, for messages
   */
  public static Outcome<SignOffs> read(String name, byte[] content) {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(content);
    } catch (IOException e) {
      return Outcome.none(unusable(name, "not JSON"));
    }
    List<SignOff> all = new ArrayList<>();
    for (JsonNode each : root.path("reviews")) {
      for (String key : List.of("slug", "sha256", "name", "comment", "at")) {
        if (!each.path(key).isTextual()) {
          String where = "review " + (all.size() + 1) + " has no " + key;
          return Outcome.none(unusable(name, where));
        }
      }
      all.add(signOff(each));
    }
    return root.path("reviews").isArray()
        ? Outcome.of(new SignOffs(all), List.of())
        : Outcome.none(unusable(name, "there is no list \"reviews\""));
  }

  private static SignOff signOff(JsonNode review) {
    return new SignOff(
        review.path("slug").asText(),
        review.path("sha256").asText(),
        review.path("name").asText(),
        review.path("reviewed").asBoolean(),
        review.path("comment").asText(),
        review.path("at").asText());
  }

  private static Diagnostic unusable(String name, String why) {
    String message = why + "; what is wanted is a file that the report exported";
    return Diagnostic.error(name, 1, "output.reviews", message);
  }
}
