package org.monographfhir.reading;

import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.extract.detail.GlossaryLink;
import org.monographfhir.markdown.Addresses;
import org.monographfhir.markdown.PageParser;
import org.monographfhir.monograph.Reading;
import org.monographfhir.source.SourceReader;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.ConceptMap;

/** The first three stages: from bytes to a reading. */
final class PageReading {

  private final SourceReader source = new SourceReader();
  private final PageParser parser;
  private final MonographExtractor extractor;

  PageReading() {
    this(Addresses.STATED);
  }

  /** Of pages that may not say their address. */
  PageReading(Addresses addresses) {
    ConceptMap conditions = conditions();
    parser =
        new PageParser(
            addresses,
            target ->
                GlossaryLink.id(target).flatMap(conditions::translate).flatMap(Coding::display));
    extractor = new MonographExtractor();
  }

  Outcome<Reading> of(String name, byte[] page) {
    return source.read(name, page).then(parser::parse).then(extractor::extract);
  }
}
