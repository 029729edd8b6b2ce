package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the guide are what the program prints. Its commands are run by ReadmeTest. */
class CheckingGuideTest {

  @TempDir Path folder;

  @Test
  void samplesAreReal() throws IOException {
    String guide = Files.readString(Path.of("src/site/markdown/guides/checking.md"));
    List<String> samples =
        Pattern.compile("(?ms)^```text\\n(.*?)^```$")
            .matcher(guide)
            .results()
            .map(MatchResult::group)
            .toList();
    assertEquals(3, samples.size());
    printed(samples.get(0), Ran.with("explain", "seeds/002_4dd11f704081b80e.txt"));
    printed(samples.get(1), Ran.with("validate", "output", "--target", "medplum"));
    Path page = Path.of("seeds/001_6dbfcd76ff4ad935.txt");
    Path edited = folder.resolve("page.md");
    Files.writeString(
        edited,
        Files.readString(page)
            .replace("Danyelza", "Danyelza\nNaxi")
            .replace("aged 1 year", "aged 2 years")
            .replaceFirst("(?m)^This use is approved under .*$", ""));
    printed(samples.get(2), Ran.with("diff", page, edited));
  }

  private static void printed(String sample, Ran run) {
    List<String> printed = run.out().lines().toList();
    sample
        .lines()
        .filter(line -> !line.startsWith("```") && !line.startsWith("$ "))
        .forEach(line -> assertTrue(printed.contains(line), line + "\nin\n" + run.out()));
  }
}
