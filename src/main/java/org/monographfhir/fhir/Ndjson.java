package org.monographfhir.fhir;

import java.util.List;

/**
 * Writes resources as <a href="https://github.com/ndjson/ndjson-spec">lines of JSON</a>, each with
 * an id of ours. They refer to each other by type and id, as there is no Bundle that an entry could
 * be named in.
 */
final class Ndjson<R> implements EntryWriter<R> {

  private final Notation<R> notation;

  Ndjson(Notation<R> notation) {
    this.notation = notation;
  }

  @Override
  public Frame frame() {
    return new Frame("", "", "");
  }

  @Override
  public List<EncodedEntry> encode(List<Entry<R>> entries) {
    return entries.stream()
        .map(entry -> EncodedEntry.of(entry, notation.line(entry) + "\n"))
        .toList();
  }
}
