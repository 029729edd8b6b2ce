package org.monographfhir.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.r4.model.Resource;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.PageParser;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Reading;
import org.monographfhir.fhir.Encoded;
import org.monographfhir.fhir.Entries;
import org.monographfhir.fhir.Frame;
import org.monographfhir.fhir.MonographEncoder;
import org.monographfhir.r4.MonographMapper;
import org.monographfhir.r4.R4Notation;
import org.monographfhir.source.SourceReader;
import org.monographfhir.source.SourceText;
import org.monographfhir.target.Form;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.Terminology;
import org.monographfhir.terminology.TerminologyLoader;

/** The stages of a conversion one by one, but for the last: that one is what is compared. */
final class StageChain {

  private static final Path GLOSSARY =
      Path.of("profiles", "ConceptMap-nci-cancer-term-to-ncit.json");

  private final SourceReader reader = new SourceReader();
  private final PageParser parser = new PageParser();
  private final MonographExtractor extractor;
  private final MonographMapper mapper;
  private final MonographEncoder<Resource> encoder =
      new MonographEncoder<>(Form.STANDARD, new R4Notation(), "0");

  StageChain() throws IOException {
    try (InputStream in = Files.newInputStream(GLOSSARY)) {
      ConceptMap map = ConceptMap.read(GLOSSARY.toString(), in).value().orElseThrow();
      Terminology terminology = new TerminologyLoader().over(map).value().orElseThrow();
      extractor = new MonographExtractor();
      mapper = new MonographMapper(KnownCodes.of(terminology), "0");
    }
  }

  SourceText read(byte[] bytes) {
    return reader.read("page", bytes).value().orElseThrow();
  }

  Page parse(SourceText text) {
    return parser.parse(text).value().orElseThrow();
  }

  Reading extract(Page page) {
    return extractor.extract(page).value().orElseThrow();
  }

  Entries<Resource> map(Monograph monograph) {
    return mapper.map(monograph);
  }

  Encoded encode(Entries<Resource> entries) {
    return encoder.encode(entries);
  }

  Frame frame() {
    return encoder.frame();
  }

  Entries<Resource> all(String page) {
    return map(extract(parse(read(page.getBytes(UTF_8)))).monograph());
  }
}
