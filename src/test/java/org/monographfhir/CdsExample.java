package org.monographfhir;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An expression of the guide for decision support: its first line names the file, the last lines
 * are what it finds.
 *
 * @param file as the guide calls it
 * @param expression without comments, which not every engine takes
 * @param found what it finds, as texts
 */
public record CdsExample(String file, String expression, List<String> found) {

  private static final Path GUIDE = Path.of("src/site/markdown/guides/cds.md");
  private static final String FILE = "// of ";
  private static final String FOUND = "// = ";

  /** All of the guide. */
  public static List<CdsExample> all() throws IOException {
    List<CdsExample> all =
        Pattern.compile("(?ms)^```fhirpath\\n(.*?)^```$")
            .matcher(Files.readString(GUIDE))
            .results()
            .map(match -> of(match.group(1)))
            .toList();
    assertFalse(all.isEmpty(), "no expression in " + GUIDE);
    return all;
  }

  /** Where the file is, when the kit is in that folder. */
  public Path in(Path kit) {
    return file.startsWith("kit/") ? kit.resolve(file.substring("kit/".length())) : Path.of(file);
  }

  private static CdsExample of(String block) {
    List<String> lines = block.lines().toList();
    assertTrue(lines.get(0).startsWith(FILE), block);
    List<String> found = starting(lines, FOUND);
    assertFalse(found.isEmpty(), block);
    String expression =
        String.join("\n", lines.stream().filter(Predicate.not(it -> it.startsWith("//"))).toList());
    return new CdsExample(
        lines.get(0).substring(FILE.length()),
        expression,
        found.equals(List.of("nothing")) ? List.of() : found);
  }

  private static List<String> starting(List<String> lines, String mark) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  @Override
  public String toString() {
    return file + ": " + found;
  }
}
