package org.monographfhir.fhir;

import java.util.List;

/**
 * Writes entries down in one format.
 *
 * @param <R> the resources of one version of FHIR
 */
public interface EntryWriter<R> {

  /** What stands around and between entries. */
  Frame frame();

  /** Each entry as it stands in the file. */
  List<EncodedEntry> encode(List<Entry<R>> entries);
}
