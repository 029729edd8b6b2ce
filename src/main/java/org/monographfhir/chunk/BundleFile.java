package org.monographfhir.chunk;

import java.io.File;
import java.nio.file.Path;

/**
 * A file that holds a transaction Bundle.
 *
 * @param path where it is
 */
record BundleFile(Path path) {

  /** As the user named it, with {@code /} on every system. */
  String name() {
    return path.toString().replace(File.separatorChar, '/');
  }
}
