package org.monographfhir.output;

import java.util.List;

/**
 * A file of resources, as the manifest names it.
 *
 * @param file its name in the folder
 * @param sha256 hash of its bytes
 * @param bytes its size
 * @param entries how many resources it holds
 * @param monographs those of which it holds resources, in order; none where it only holds what
 *     others refer to
 */
public record WrittenFile(
    String file, String sha256, long bytes, int entries, List<String> monographs) {

  public WrittenFile {
    monographs = List.copyOf(monographs);
  }
}
