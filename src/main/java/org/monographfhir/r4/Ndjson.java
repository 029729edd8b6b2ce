package org.monographfhir.r4;

import java.util.List;

/**
 * Writes resources as <a href="https://github.com/ndjson/ndjson-spec">lines of JSON</a>, each with
 * an id of ours and references by type and id, as there is no Bundle that an entry could be named
 * in.
 */
final class Ndjson {

  List<EncodedEntry> encode(Entries entries) {
    References byId = new References(entries.all(), Identity::literal);
    return entries.all().stream().map(byId::replacedIn).map(this::line).toList();
  }

  private EncodedEntry line(Entry entry) {
    entry.resource().setId(entry.identity().id());
    return EncodedEntry.of(entry, JsonText.of(entry.resource()) + "\n");
  }
}
