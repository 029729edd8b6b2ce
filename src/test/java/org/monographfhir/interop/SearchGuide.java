package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.monographfhir.target.FhirVersion;

/** The queries of the documentation, and what it says that a server with the seeds answers. */
final class SearchGuide {

  private static final Path GUIDES = Path.of("src/site/markdown/guides");

  private static final Pattern QUERY =
      Pattern.compile("```http\\R" + "GET (?<query>\\S+)\\R" + "# (?<answer>.*)\\R" + "```");

  /**
   * A query and its answer.
   *
   * @param query from the base of the server on
   * @param answer how many resources, and their names
   */
  record Example(String query, String answer) {}

  private SearchGuide() {}

  static List<Example> examples(FhirVersion fhir) throws IOException {
    Path guide = GUIDES.resolve(fhir == FhirVersion.R4 ? "search.md" : "r5.md");
    String text = Files.readString(guide);
    List<Example> found = QUERY.matcher(text).results().map(SearchGuide::example).toList();
    assertFalse(found.isEmpty(), "no query in " + guide);
    return found;
  }

  /** What a server says, in the form of the guide. */
  static Example asked(FhirClient client, String query) {
    List<String> names = client.search(query).stream().map(Nights::name).sorted().toList();
    String list = names.isEmpty() ? "" : ": " + String.join(", ", names);
    return new Example(query, names.size() + list);
  }

  private static Example example(MatchResult match) {
    return new Example(match.group(1), match.group(2));
  }
}
