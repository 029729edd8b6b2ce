package org.monographfhir.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.monographfhir.output.PlainJson;
import org.monographfhir.release.FhirTexts;

/** Reads files that hold FHIR: what convert wrote, in any of its formats. */
final class FhirFiles {

  private final InputStream standardInput;

  FhirFiles(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** Whether a file of an output folder is neither a page nor one of our own reports. */
  static boolean isFhir(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    boolean page =
        name.endsWith(".xml") ? isSummary(source) : Sources.PAGES.stream().anyMatch(name::endsWith);
    return !page && plain(source).isEmpty();
  }

  /** FHIR's XML and NCI's have the same ending. */
  private static boolean isSummary(Source source) {
    try (InputStream file = Files.newInputStream(source.path().orElseThrow())) {
      return new String(file.readNBytes(4_000), UTF_8).contains("DrugInformationSummary");
    } catch (IOException e) {
      return false;
    }
  }

  static boolean isNoReport(Source source) {
    return plain(source).isEmpty();
  }

  /** What a file is that has the ending of FHIR and is none, such as our own reports. */
  static Optional<PlainJson> plain(Source source) {
    return source.name().toLowerCase(Locale.ROOT).endsWith(".xml")
        ? Optional.empty()
        : source.path().flatMap(PlainJson::of);
  }

  void read(List<Source> sources, FhirTexts texts) throws IOException {
    for (Source source : sources) {
      if (FhirFormat.isNdjson(source.name())) {
        lines(source, texts);
      } else {
        read(source, texts);
      }
    }
  }

  private static void lines(Source source, FhirTexts texts) throws IOException {
    try (InputStream file = Files.newInputStream(source.path().orElseThrow())) {
      Iterator<String> lines = new Utf8Lines(file);
      for (int line = 1; lines.hasNext(); line++) {
        texts.json(source.name(), line, lines.next());
      }
    }
  }

  private void read(Source source, FhirTexts texts) throws IOException {
    String text = Utf8Text.of(source.read(standardInput));
    if (FhirFormat.of(source.name(), text) == FhirFormat.xml) {
      texts.xml(source.name(), text);
    } else {
      texts.json(source.name(), 1, text);
    }
  }
}
