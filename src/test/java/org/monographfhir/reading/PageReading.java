package org.monographfhir.reading;

import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.markdown.PageParser;
import org.monographfhir.monograph.Reading;
import org.monographfhir.source.SourceReader;

/** The first three stages: from bytes to a reading. */
final class PageReading {

  private final SourceReader source = new SourceReader();
  private final PageParser parser = new PageParser();
  private final MonographExtractor extractor = new MonographExtractor();

  Outcome<Reading> of(String name, byte[] page) {
    return source.read(name, page).then(parser::parse).then(extractor::extract);
  }
}
