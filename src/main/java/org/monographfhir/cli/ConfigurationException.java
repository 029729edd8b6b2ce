package org.monographfhir.cli;

import java.io.File;
import java.nio.file.Path;

/** The configuration file cannot be used: the command line cannot be carried out. */
final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param line from 0, as the library counts
   */
  ConfigurationException(Path file, int line, String what) {
    super(
        file.toString().replace(File.separatorChar, '/') + ":" + (line + 1) + ": " + what,
        null,
        false,
        false);
  }
}
