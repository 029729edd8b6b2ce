package org.monographfhir.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.DrugNames;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.extract.detail.GlossaryLink;
import org.monographfhir.markdown.Addresses;
import org.monographfhir.markdown.PageParser;
import org.monographfhir.monograph.Reading;
import org.monographfhir.source.SourceReader;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.ConceptMap;

/** The first three stages: from bytes to a reading. */
public final class PageReading {

  private final SourceReader source = new SourceReader();
  private final PageParser parser;
  private final MonographExtractor extractor;

  public PageReading() {
    this(Addresses.STATED);
  }

  /** Of pages that may not say their address. */
  public PageReading(Addresses addresses) {
    ConceptMap conditions = conditions();
    parser =
        new PageParser(
            addresses,
            target ->
                GlossaryLink.id(target).flatMap(conditions::translate).flatMap(Coding::display),
            DrugNames::of);
    extractor = new MonographExtractor();
  }

  public Outcome<Reading> of(String name, byte[] page) {
    return source.read(name, page).then(parser::parse).then(extractor::extract);
  }

  private static ConceptMap conditions() {
    String map = "/profiles/ConceptMap-nci-cancer-term-to-ncit.json";
    try (InputStream in = PageReading.class.getResourceAsStream(map)) {
      return ConceptMap.read("ConceptMap-nci-cancer-term-to-ncit.json", in).value().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
