package org.monographfhir.r5;

import java.util.List;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.EncodedEntry;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.EntryWriter;
import org.monographfhir.fhir.Frame;

/**
 * Writes resources as <a href="https://github.com/ndjson/ndjson-spec">lines of JSON</a>, each with
 * an id of ours. They refer to each other by type and id, as there is no Bundle that an entry could
 * be named in.
 */
final class Ndjson implements EntryWriter<Resource> {

  @Override
  public Frame frame() {
    return new Frame("", "", "");
  }

  @Override
  public List<EncodedEntry> encode(List<Entry<Resource>> entries) {
    return entries.stream().map(Ndjson::line).toList();
  }

  private static EncodedEntry line(Entry<Resource> entry) {
    entry.resource().setId(entry.identity().id());
    return EncodedEntry.of(entry, JsonText.of(entry.resource()) + "\n");
  }
}
