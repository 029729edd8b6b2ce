package org.monographfhir.r4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.fhir.BundleEncoder;
import org.monographfhir.monograph.Monograph;

/**
 * Whole Bundles against the files in {@code src/test/resources/r4}; -Dgolden=update writes them.
 */
class GoldenBundleTest {

  private static final Path GOLDEN = Path.of("src/test/resources/r4");

  static Stream<Arguments> monographs() {
    return Stream.of(
        Arguments.of("dinutuximab", Fixture.dinutuximab()),
        Arguments.of("blinatumomab", Fixture.blinatumomab()),
        Arguments.of("everything", Fixture.everything()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("monographs")
  void isTheGoldenFile(String name, Monograph monograph) throws IOException {
    String json = new BundleEncoder<>(new R4Notation()).encode(Fixture.mapper().map(monograph));
    Path golden = GOLDEN.resolve(name + ".bundle.json");
    if ("update".equals(System.getProperty("golden"))) {
      assertNull(System.getenv("CI"), "golden files are updated by people, who read the change");
      Files.writeString(golden, json);
    }
    assertEquals(Files.readString(golden), json);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("monographs")
  void survivesAStrictParser(String name, Monograph monograph) {
    String json = new BundleEncoder<>(new R4Notation()).encode(Fixture.mapper().map(monograph));
    var strict = FhirContext.forR4Cached().newJsonParser();
    strict.setParserErrorHandler(new StrictErrorHandler());
    strict.setOverrideResourceIdWithBundleEntryFullUrl(false);
    Bundle bundle = strict.parseResource(Bundle.class, json);
    String again = strict.setPrettyPrint(true).encodeResourceToString(bundle) + "\n";
    // HAPI keeps the attributes of a div in no order.
    String div = "<div [^>]*>";
    assertEquals(json.replaceAll(div, "<div>"), again.replaceAll(div, "<div>"), name);
  }

  @Test
  void sameInputGivesSameBytes() {
    String first =
        new BundleEncoder<>(new R4Notation()).encode(Fixture.mapper().map(Fixture.everything()));
    String second =
        new BundleEncoder<>(new R4Notation()).encode(Fixture.mapper().map(Fixture.everything()));
    assertEquals(first, second);
  }
}
