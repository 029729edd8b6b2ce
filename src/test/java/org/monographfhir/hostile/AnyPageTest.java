package org.monographfhir.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.monographfhir.cli.Ran;

/**
 * What holds for every file, made up here with a fixed seed: {@link HostileInput#check} says it.
 */
class AnyPageTest {

  private static final String HEAD = "---\ntitle: X\nurl: https://www.cancer.gov/drugs/x\n---\n";
  private static final String TAIL =
      "---\n\n# X\n\nFDA Approved\n\nYes\n\n## Use in Cancer\n\nX is approved to treat:\n\n- **A**\n";

  @Property(tries = 250, seed = "1")
  void ofAnyBytes(@ForAll byte[] bytes) {
    HostileInput.check(bytes);
  }

  @Property(tries = 250, seed = "2")
  void ofAnyFrontMatter(@ForAll("frontMatter") String frontMatter) {
    HostileInput.check(("---\n" + frontMatter + TAIL).getBytes(UTF_8));
    HostileInput.check(
        ("---\ntitle: X\nurl: https://a.b/x\n" + frontMatter + TAIL).getBytes(UTF_8));
  }

  @Property(tries = 250, seed = "3")
  void ofAnyMarkdown(@ForAll("text") String body) {
    HostileInput.check((HEAD + body).getBytes(UTF_8));
    HostileInput.check((HEAD + "\n# X\n\n## Use in Cancer\n\n" + body).getBytes(UTF_8));
  }

  @Property(tries = 250, seed = "4")
  void ofAnyPage(@ForAll("page") String page) {
    HostileInput.check(page.getBytes(UTF_8));
  }

  /** Words that are markup to some reader, in each kind of sentence that is kept as words. */
  @Property(tries = 250, seed = "6")
  void ofAnySentence(@ForAll("sentences") String body) {
    HostileInput.check((HEAD + "\n# X\n\n## Use in Cancer\n\n" + body).getBytes(UTF_8));
  }

  /** The program as a whole: valid Bundles or none, and never its fault. */
  @Property(tries = 4, seed = "5")
  void ofTheProgram(@ForAll("pages") List<String> pages, @ForAll("frontMatter") String frontMatter)
      throws IOException {
    Path folder = Files.createTempDirectory("any-page");
    try {
      Path in = Files.createDirectory(folder.resolve("in"));
      for (int i = 0; i < pages.size(); i++) {
        String page = pages.get(i).replaceFirst("drugs/x", "drugs/x" + i);
        Files.writeString(in.resolve(i + ".txt"), page);
      }
      Files.writeString(in.resolve("front.txt"), "---\n" + frontMatter + TAIL);
      Ran run = Ran.with("convert", in, "-o", folder.resolve("out"));
      assertTrue(run.code() == 0 || run.code() == 1, run.err());
      assertFalse(run.err().contains("validation."), run.err());
      assertFalse(run.err().contains("\tat "), run.err());
      assertEquals(List.of("in", "out"), names(folder));
      List<String> ours =
          List.of(
              ".monograph-fhir.last-run",
              "bundle.json",
              "manifest.json",
              "report.html",
              "report.json");
      assertTrue(ours.containsAll(names(folder.resolve("out"))));
    } finally {
      delete(folder);
    }
  }

  @Provide
  Arbitrary<String> text() {
    return Pieces.text();
  }

  @Provide
  Arbitrary<String> sentences() {
    return Pieces.sentences();
  }

  @Provide
  Arbitrary<String> page() {
    return Pieces.page();
  }

  @Provide
  Arbitrary<List<String>> pages() {
    return Pieces.page().list().ofSize(12);
  }

  @Provide
  Arbitrary<String> frontMatter() {
    return Pieces.frontMatter();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
