package org.monographfhir.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** What a tester reads first. The words are in {@code README.md}, the tables come from the plan. */
final class KitReadme {

  static final String FILE = "README.md";

  byte[] encode(KitPlan plan, String fhirPackage) {
    String good =
        plan.pages().stream()
            .map(page -> row("`good/" + page.name() + ".json`", page.shows()))
            .collect(Collectors.joining());
    String bad = plan.mistakes().stream().map(KitReadme::row).collect(Collectors.joining());
    return words()
        .replace("{{package}}", fhirPackage)
        .replace("{{good}}\n", good)
        .replace("{{bad}}\n", bad)
        .getBytes(UTF_8);
  }

  private static String row(Mistake mistake) {
    return row(
        "`bad/" + mistake.name() + ".json`",
        mistake.kind().code(),
        mistake.what(),
        mistake.why(),
        mistake.expect().stream().collect(Collectors.joining("`, `", "`", "`")));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String words() {
    try (InputStream words = KitReadme.class.getResourceAsStream(FILE)) {
      return new String(words.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
