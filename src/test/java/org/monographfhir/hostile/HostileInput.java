package org.monographfhir.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.fhir.BundleEncoder;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.PageParser;
import org.monographfhir.markdown.Prose;
import org.monographfhir.markdown.Section;
import org.monographfhir.monograph.Reading;
import org.monographfhir.r4.ElementPaths;
import org.monographfhir.r4.MonographMapper;
import org.monographfhir.r4.R4Notation;
import org.monographfhir.review.Aside;
import org.monographfhir.review.Review;
import org.monographfhir.review.ReviewedFile;
import org.monographfhir.review.ReviewedPage;
import org.monographfhir.review.SignOffs;
import org.monographfhir.source.SourceReader;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.Terminology;

/**
 * The stages of a conversion, and its report, but for the validation, which takes longer than all
 * others.
 */
final class HostileInput {

  private static final Terminology NO_CODES = Terminology.of(ConceptMap.EMPTY);
  private static final SourceReader READER = new SourceReader();
  private static final PageParser PARSER = new PageParser();
  private static final MonographExtractor EXTRACTOR = new MonographExtractor();
  private static final MonographMapper MAPPER = new MonographMapper(KnownCodes.of(NO_CODES), "0");
  private static final BundleEncoder<Resource> ENCODER = new BundleEncoder<>(new R4Notation());
  private static final ObjectMapper JSON = new ObjectMapper();

  private HostileInput() {}

  /** The Bundle of a page, if it becomes one; otherwise there is a diagnostic that says why not. */
  static Optional<String> convert(byte[] bytes) {
    Outcome<Reading> read = READER.read("page", bytes).then(PARSER::parse).then(EXTRACTOR::extract);
    if (read.value().isEmpty()) {
      assertFalse(read.diagnostics().isEmpty(), "nothing said");
    }
    int lines = (int) new String(bytes, UTF_8).lines().count() + 2;
    for (Diagnostic each : read.diagnostics()) {
      assertFalse(each.line() < 1 || each.line() > lines, "no such line: " + each);
      assertFalse(each.message().isBlank() || each.message().contains("\n"), each.message());
    }
    report(read);
    return read.value().map(reading -> ENCODER.encode(MAPPER.map(reading.monograph())));
  }

  private static void report(Outcome<Reading> read) {
    Optional<ReviewedPage> page =
        read.value()
            .map(reading -> new ReviewedPage(reading, Map.of(), Map.of(), new ElementPaths()::of));
    try {
      new Review(new Discarded(), new Discarded(), new Discarded(), SignOffs.NONE)
          .add(new ReviewedFile("page", "tried", read.diagnostics(), page, List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Discarded(Writer writer) implements Aside {

    Discarded() {
      this(Writer.nullWriter());
    }

    @Override
    public void copyTo(Writer out) {}
  }

  /** Everything that holds for any file at all. */
  static void check(byte[] bytes) {
    Optional<String> json = convert(bytes);
    assertEquals(json, convert(bytes), "another time");
    json.ifPresent(HostileInput::checkBundle);
    READER.read("page", bytes).then(PARSER::parse).value().ifPresent(HostileInput::checkPlacements);
  }

  private static void checkBundle(String json) {
    IParser strict = FhirContext.forR4Cached().newJsonParser();
    strict.setParserErrorHandler(new StrictErrorHandler());
    strict.parseResource(Bundle.class, json);
    try {
      Harmless.check(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON", e);
    }
  }

  /** One placement for each heading, block and link, in page order. */
  private static void checkPlacements(Page page) {
    List<String> expected = new ArrayList<>();
    for (Section section : page.sections()) {
      add(section.heading(), expected);
      section.blocks().stream().map(Block::prose).forEach(prose -> add(prose, expected));
    }
    EXTRACTOR
        .extract(page)
        .value()
        .ifPresent(
            reading ->
                assertEquals(
                    expected,
                    reading.placements().stream().map(p -> p.line() + " " + p.text()).toList()));
  }

  private static void add(Prose prose, List<String> expected) {
    if (!prose.text().isEmpty()) {
      expected.add(prose.line() + " " + prose.text());
      prose.anchors().forEach(link -> expected.add(link.line() + " " + link.text()));
    }
  }
}
