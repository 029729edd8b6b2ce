package org.monographfhir.fhir;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands around and between the entries of a file: with it a Bundle can be written one entry
 * at a time.
 */
public record Frame(String head, String separator, String tail) {

  /** The file with these entries. */
  public String around(List<EncodedEntry> entries) {
    return entries.stream()
        .map(EncodedEntry::text)
        .collect(Collectors.joining(separator, head, tail));
  }
}
