package org.monographfhir.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.monograph.Reading;

/** A folder of {@code src/test/resources/cases}: a page, its correct reading, its diagnostics. */
record Case(Path folder) {

  private static final String READING = "reading.txt";
  private static final String DIAGNOSTICS = "diagnostics.txt";

  String name() {
    return folder.getFileName().toString();
  }

  /** The phenomenon that the case is made for. */
  String phenomenon() {
    return name().replaceFirst("-.*", "");
  }

  byte[] input() throws IOException {
    return Files.readAllBytes(folder.resolve("input.txt"));
  }

  /** What the folder says the page means. */
  String expected() throws IOException {
    return text(
        Files.readString(folder.resolve(READING)), Files.readString(folder.resolve(DIAGNOSTICS)));
  }

  /** What it was read as, to be compared with {@link #expected}. */
  String actual(Outcome<Reading> outcome) throws IOException {
    return text(reading(outcome), diagnostics(outcome));
  }

  /** Makes what the page was read as the expectation. */
  void update(Outcome<Reading> outcome) throws IOException {
    Files.writeString(folder.resolve(READING), reading(outcome));
    Files.writeString(folder.resolve(DIAGNOSTICS), diagnostics(outcome));
  }

  /** The reading that is there, because its first line says what to show. */
  private String before() throws IOException {
    Path path = folder.resolve(READING);
    return Files.exists(path) ? Files.readString(path) : "";
  }

  private static String text(String reading, String diagnostics) {
    return reading + "\ndiagnostics:\n" + diagnostics;
  }

  private String reading(Outcome<Reading> outcome) throws IOException {
    if (outcome.value().isEmpty()) {
      return outcome.hasErrors() ? "rejected\n" : "skipped\n";
    }
    String before = before();
    Set<Part> shown = Part.shownBy(before);
    return Part.header(before) + ReadingText.of(outcome.value().get().monograph(), shown);
  }

  private static String diagnostics(Outcome<Reading> outcome) {
    return outcome.diagnostics().stream()
        .sorted()
        .map(d -> "%d: %s: [%s]\n".formatted(d.line(), d.severity(), d.code()))
        .collect(Collectors.joining());
  }
}
