package org.monographfhir.reading.r5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.monographfhir.fhir.BundleEncoder;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.fhir.MarkdownWords;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Reading;
import org.monographfhir.r4.R4Notation;
import org.monographfhir.r5.R5Notation;
import org.monographfhir.reading.PageReading;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.Terminology;
import org.monographfhir.terminology.drug.DrugCodeLoader;
import org.monographfhir.terminology.drug.DrugCodes;

/**
 * The facts that are read from R5 are those that are read from R4, over all test pages: what R5
 * says, said as R4 says it, is the MedicationKnowledge of R4.
 */
class SameFactsAsR4Test {

  private static final List<Path> PAGES =
      List.of(
          Path.of("seeds"),
          Path.of("src/test/resources/gold"),
          Path.of("src/test/resources/gold-uses"),
          Path.of("src/test/resources/cases"));

  private static final List<Path> MAPS =
      List.of(
          Path.of("profiles/ConceptMap-page-words-to-ncit.json"),
          Path.of("profiles/ConceptMap-nci-drug-to-ncit.json"),
          Path.of("profiles/ConceptMap-nci-cancer-term-to-ncit.json"));

  private static final Path DRUG_CODES = Path.of("src/test/resources/drug-codes");

  private final ObjectMapper json = new ObjectMapper();
  private final PageReading reader = new PageReading();
  private final org.monographfhir.r4.MonographMapper r4;
  private final org.monographfhir.r5.MonographMapper r5;

  SameFactsAsR4Test() throws IOException {
    KnownCodes codes = new KnownCodes(terminology(), drugCodes(), List.of());
    r4 = new org.monographfhir.r4.MonographMapper(codes, "0");
    r5 = new org.monographfhir.r5.MonographMapper(codes, "0");
  }

  private static Terminology terminology() throws IOException {
    ConceptMap all = ConceptMap.EMPTY;
    for (Path file : MAPS) {
      try (InputStream in = Files.newInputStream(file)) {
        all = all.overlaid(ConceptMap.read(file.toString(), in).value().orElseThrow());
      }
    }
    return Terminology.of(all);
  }

  private static DrugCodes drugCodes() throws IOException {
    DrugCodeLoader loader = new DrugCodeLoader();
    for (String name : List.of("RXNCONSO.RRF", "UNII_Records_30Nov2026.txt", "canmed-ndconc.csv")) {
      try (InputStream in = Files.newInputStream(DRUG_CODES.resolve(name))) {
        loader.add(name, in);
      }
    }
    return loader.build().value().orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> areTheSame() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path folder : PAGES) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(f -> f.toString().matches(".*/(?!README|diagnostics|reading)[^/]*\\.(txt|md)"))
            .forEach(pages::add);
      }
    }
    assertTrue(pages.size() > 400, "pages: " + pages.size());
    return pages.stream().sorted().map(page -> dynamicTest(page.toString(), () -> check(page)));
  }

  private void check(Path file) throws IOException {
    var read = reader.of(file.toString(), Files.readAllBytes(file)).value();
    if (read.map(Reading::monograph).isPresent()) {
      Monograph page = read.get().monograph();
      JsonNode expected =
          drug(json.readTree(new BundleEncoder<>(new R4Notation()).encode(r4.map(page))));
      R5Facts facts =
          new R5Facts(json.readTree(new BundleEncoder<>(new R5Notation()).encode(r5.map(page))));
      JsonNode found = facts.drugs().values().iterator().next();
      assertEquals(text(plain(expected)), text(plain(found)));
    }
  }

  /** Elements have no order either. */
  private String text(JsonNode node) throws IOException {
    return json.writerWithDefaultPrettyPrinter()
        .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .writeValueAsString(json.treeToValue(node, Object.class));
  }

  private static JsonNode drug(JsonNode bundle) {
    for (JsonNode entry : bundle.path("entry")) {
      if (entry.at("/resource/resourceType").asText().equals("MedicationKnowledge")) {
        return entry.path("resource");
      }
    }
    throw new AssertionError("no drug");
  }

  /** What says nothing about the drug is left out; criteria have no order. */
  private static JsonNode plain(JsonNode drug) {
    ObjectNode plain = drug.deepCopy();
    plain.remove(List.of("meta", "text"));
    sort(plain);
    return plain;
  }

  private static void sort(JsonNode node) {
    node.forEach(SameFactsAsR4Test::sort);
    if (node.path("extension") instanceof ArrayNode extensions) {
      List<JsonNode> sorted = new ArrayList<>();
      extensions.forEach(sorted::add);
      // What MedicationKnowledge.author says in R5.
      sorted.removeIf(each -> url(each).endsWith("/artifact-publisher"));
      sorted.stream()
          .filter(each -> url(each).equals("obligation"))
          .forEach(SameFactsAsR4Test::withoutMarks);
      sorted.sort(
          Comparator.comparing(SameFactsAsR4Test::url)
              .thenComparing(each -> url(each).endsWith("/criterion") ? each.toString() : ""));
      extensions.removeAll();
      extensions.addAll(sorted);
      if (extensions.isEmpty()) {
        ((ObjectNode) node).remove("extension");
      }
    }
  }

  /** A text of R5 is no Markdown. */
  private static void withoutMarks(JsonNode obligation) {
    ObjectNode description = (ObjectNode) obligation.at("/extension/0");
    String words = description.path("valueMarkdown").asText();
    description.put("valueMarkdown", MarkdownWords.of(words));
  }

  private static String url(JsonNode extension) {
    return extension.path("url").asText();
  }
}
